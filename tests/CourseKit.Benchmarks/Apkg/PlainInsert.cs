using System.IO.Compression;
using System.Text;
using CourseKit.Export;

namespace CourseKit.Benchmarks;

/// <summary>
/// The yardstick: the rows of a package, made beforehand, put into SQLite's tables with one prepared statement a table in one transaction in
/// memory, and the bytes of the file taken out. The same library, the same schema, and nothing of Anki.
/// </summary>
internal sealed class PlainInsert
{
    private const string NoteSql = "insert into notes values (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, ?8, 0, '')";
    private const string CardSql = "insert into cards values (?1, ?2, ?3, ?4, ?5, -1, 0, 0, ?6, 0, 0, 0, 0, 0, 0, 0, 0, '')";

    private readonly List<(long[] Numbers, byte[][] Texts)> _notes = [];
    private readonly List<long[]> _cards = [];

    public static PlainInsert Of(AnkiPackageContent content)
    {
        var rows = new PlainInsert();
        using var database = SqliteDatabase.Empty();
        database.Load(CollectionWriter.Write(content));
        using (var notes = database.Prepare("select id, mid, mod, csum, guid, tags, flds, sfld from notes order by id"))
        {
            while (notes.Next()) rows._notes.Add(([.. Range(0, 4).Select(notes.Integer)], [.. Range(4, 4).Select(i => Encoding.UTF8.GetBytes(notes.Text(i)))]));
        }

        using var cards = database.Prepare("select id, nid, did, ord, mod, due from cards order by id");
        while (cards.Next()) rows._cards.Add([.. Range(0, 6).Select(cards.Integer)]);
        return rows;

        static IEnumerable<int> Range(int start, int count) => Enumerable.Range(start, count);
    }

    /// <summary>The rows as a file, deflated as a package has it.</summary>
    public byte[] RunDeflated()
    {
        var file = Run();
        using var deflated = new MemoryStream(file.Length / 4);
        using (var stream = new DeflateStream(deflated, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(file);
        return deflated.ToArray();
    }

    public byte[] Run()
    {
        using var database = SqliteDatabase.Empty();
        database.Execute(CollectionSchema.Pragmas);
        database.Execute("begin");
        database.Execute(CollectionSchema.Tables);
        using (var row = database.Prepare(NoteSql))
        {
            foreach (var (numbers, texts) in _notes)
            {
                row.Bind(1, numbers[0]);
                row.Bind(2, texts[0]);
                row.Bind(3, numbers[1]);
                row.Bind(4, numbers[2]);
                row.Bind(5, texts[1]);
                row.Bind(6, texts[2]);
                row.Bind(7, texts[3]);
                row.Bind(8, numbers[3]);
                row.Run();
            }
        }

        using (var row = database.Prepare(CardSql))
        {
            foreach (var card in _cards)
            {
                for (var i = 0; i < card.Length; i++) row.Bind(i + 1, card[i]);
                row.Run();
            }
        }

        database.Execute("commit");
        return database.ToFile();
    }
}
