using System.Globalization;
using System.Text;

namespace CourseKit.Export;

/// <summary>The one row of <c>col</c>: the settings of the collection, as JSON in its columns.</summary>
internal static class CollectionRow
{
    /// <summary>2020-01-01: the day scheduling counts from. Any past day will do, for importers keep the reader's own.</summary>
    private const long Created = 1_577_836_800;

    private const string Insert = """
        insert into col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)
        values (1, ?1, ?2, ?2, ?3, 0, 0, 0, ?4, ?5, ?6, ?7, '{}')
        """;

    public static void Write(SqliteDatabase database, AnkiPackageContent content, DeckTree decks)
    {
        using var row = database.Prepare(Insert);
        row.Bind(1, Created);
        row.Bind(2, content.Modified * 1000);
        row.Bind(3, CollectionSchema.Version);
        row.Bind(4, Encoding.UTF8.GetBytes(Settings(content.Notes.Count + 1)));
        row.Bind(5, NoteTypeJson.Write());
        row.Bind(6, DeckJson.Write(decks, content.Modified));
        row.Bind(7, Encoding.UTF8.GetBytes(Options));
        row.Run();
    }

    /// <summary>Without <c>schedVer</c>, so that old clients do not ask to change the scheduler.</summary>
    private static string Settings(int nextPosition) =>
        """{"nextPos":""" + nextPosition.ToString(CultureInfo.InvariantCulture) + """
        ,"curDeck":1,"activeDecks":[1],"newSpread":0,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,"curModel":null,"sortType":"noteFld","sortBackwards":false,"addToCur":true}
        """;

    /// <summary>
    /// Anki's own defaults under id 1, because a deck must name options. A course brings none of its own: they would change how a reader
    /// studies.
    /// </summary>
    private const string Options = """
        {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"new":{"delays":[1,10],"ints":[1,4,7],"initialFactor":2500,"order":1,"perDay":20,"bury":true,"separate":true},"rev":{"perDay":100,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,"bury":true},"lapse":{"delays":[10],"mult":0,"minInt":1,"leechFails":8,"leechAction":0}}}
        """;
}
