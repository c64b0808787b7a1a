using System.IO.Compression;
using System.Text;
using CourseKit.Syntax;
using SQLitePCL;

namespace CourseKit.Export.Tests.Anki;

public sealed class PackageReaderTests
{
    private static readonly byte[] Small = AnkiPackage.Write(Contents.Small);

    [Fact]
    public void What_was_written_is_read()
    {
        var reading = AnkiPackageReader.Read("paper.apkg", Small);

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["ck-0123456789abcdef.png"], reading.Package!.Media);
        var expected = Contents.Small.Notes.Select(note => new AnkiPackageNote(
            note.Guid, note.NoteType.Id, note.NoteType.Name, note.NoteType.Fields, note.Fields, note.Tags, note.Modified, note.Deck,
            note.Guid == "guid-grain" ? 2 : 1));
        Assert.Equal(expected, reading.Package.Notes);
    }

    [Fact]
    public void A_collection_made_elsewhere_with_indexes_and_a_write_ahead_log_is_read()
    {
        var collection = Rewritten("pragma journal_mode = wal; create index ix_notes_usn on notes (usn); update notes set mod = 7; pragma wal_checkpoint(truncate)");

        var reading = AnkiPackageReader.Read("theirs.apkg", Zip(("collection.anki21", collection), ("media", "{}"u8.ToArray())));

        Assert.Empty(reading.Diagnostics);
        Assert.All(reading.Package!.Notes, note => Assert.Equal(7, note.Modified));
    }

    [Fact]
    public void A_view_in_place_of_the_notes_is_refused()
    {
        var collection = Rewritten("alter table notes rename to hidden; create view notes as select * from hidden");

        AssertRefused("CK6140", Zip(("collection.anki2", collection), ("media", "{}"u8.ToArray())));
    }

    [Fact]
    public void A_package_of_the_newest_format_is_refused_though_it_holds_an_old_collection() =>
        AssertRefused("CK6141", Zip(("collection.anki2", Unzipped.Member(Small, "collection.anki2")), ("collection.anki21b", [1, 2, 3])));

    [Fact]
    public void A_collection_of_a_later_schema_is_refused() =>
        AssertRefused("CK6141", Zip(("collection.anki2", Rewritten("update col set ver = 18"))));

    [Fact]
    public void A_zip_that_unpacks_to_too_much_is_refused() =>
        AssertRefused("CK6142", Zip(("collection.anki2", Unzipped.Member(Small, "collection.anki2")), ("media", new byte[20_000_000])));

    [Theory]
    [InlineData("")]
    [InlineData("not a zip")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_zip_is_refused(string text) => AssertRefused("CK6140", Encoding.Latin1.GetBytes(text));

    [Fact]
    public void A_zip_of_something_else_is_refused() => AssertRefused("CK6140", Zip(("readme.txt", "hello"u8.ToArray())));

    [Fact]
    public void A_collection_that_is_no_database_is_refused() => AssertRefused("CK6140", Zip(("collection.anki2", "hello"u8.ToArray())));

    [Fact]
    public void A_list_of_media_that_is_no_JSON_is_refused() =>
        AssertRefused("CK6140", Zip(("collection.anki2", Unzipped.Member(Small, "collection.anki2")), ("media", "{"u8.ToArray())));

    [Fact]
    public void A_note_without_cards_and_of_an_unknown_type_is_read()
    {
        var collection = Rewritten("delete from cards; update notes set mid = 5");

        var reading = AnkiPackageReader.Read("odd.apkg", Zip(("collection.anki2", collection)));

        Assert.All(reading.Package!.Notes, note => Assert.Equal(("5", "", 0), (note.NoteTypeName, note.Deck, note.Cards)));
    }

    [Fact]
    public void A_package_damaged_anywhere_is_read_or_refused_and_never_throws()
    {
        var collection = Unzipped.Member(Small, "collection.anki2");

        Property.Holds(Property.Seeds, seed =>
        {
            var random = new Random(seed);
            var (zip, database) = ((byte[])Small.Clone(), (byte[])collection.Clone());
            for (var k = 0; k <= seed % 8; k++)
            {
                zip[random.Next(zip.Length)] = (byte)random.Next(256);
                database[random.Next(database.Length)] = (byte)random.Next(256);
            }

            AssertReadOrRefused(AnkiPackageReader.Read("x.apkg", zip));
            AssertReadOrRefused(AnkiPackageReader.Read("x.apkg", zip.AsMemory(0, random.Next(zip.Length))));
            AssertReadOrRefused(AnkiPackageReader.Read("x.apkg", Zip(("collection.anki2", database))));
        }, tests: 300);
    }

    private static void AssertReadOrRefused(AnkiPackageReading reading) => Assert.Equal(reading.Package is null, !reading.Diagnostics.IsEmpty);

    private static void AssertRefused(string code, byte[] package)
    {
        var reading = AnkiPackageReader.Read("decks/bad.apkg", package);

        Assert.Null(reading.Package);
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((code, "decks/bad.apkg", Severity.Error), (diagnostic.Code, diagnostic.Location.Path, diagnostic.Severity));
    }

    /// <summary>The small package's collection after some SQL, run by plain SQLite on a file.</summary>
    private static byte[] Rewritten(string sql)
    {
        var path = Path.Combine(Path.GetTempPath(), $"coursekit-{Guid.NewGuid():N}.db");
        try
        {
            File.WriteAllBytes(path, Unzipped.Member(Small, "collection.anki2"));
            Batteries_V2.Init();
            raw.sqlite3_open_v2(path, out var connection, raw.SQLITE_OPEN_READWRITE, null);
            using (connection) Assert.True(raw.SQLITE_OK == raw.sqlite3_exec(connection, sql), raw.sqlite3_errmsg(connection).utf8_to_string());
            return File.ReadAllBytes(path);
        }
        finally
        {
            foreach (var leftover in (string[])[path, path + "-wal", path + "-shm"]) File.Delete(leftover);
        }
    }

    private static byte[] Zip(params (string Name, byte[] Data)[] members)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, data) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(data);
            }
        }

        return stream.ToArray();
    }
}
