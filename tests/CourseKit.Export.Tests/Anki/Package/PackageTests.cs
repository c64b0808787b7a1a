using System.Buffers.Binary;
using System.Text.Json;
using CourseKit.Testing;
using SQLitePCL;

namespace CourseKit.Export.Tests.Anki;

public sealed class PackageTests
{
    private static readonly byte[] Small = AnkiPackage.Write(Contents.Small);

    [Fact]
    public void A_package_holds_a_sound_database() =>
        Assert.Equal(["ok"], Unzipped.Query(Small, "pragma integrity_check").Single());

    [Fact]
    public void The_database_has_the_pages_and_the_encoding_that_are_asked_for()
    {
        Assert.Equal(["4096"], Unzipped.Query(Small, "pragma page_size").Single());
        Assert.Equal(["UTF-8"], Unzipped.Query(Small, "pragma encoding").Single());
        Assert.Equal(["0"], Unzipped.Query(Small, "pragma freelist_count").Single());
    }

    [Fact]
    public void The_database_is_what_SQLite_would_have_written_to_a_disk()
    {
        var file = Unzipped.Member(Small, "collection.anki2");
        uint At(int offset) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(offset));

        Assert.Equal(file.Length, 4096 * (int)At(28));
        Assert.Equal((1u, 1u), (At(24), At(92)));
        Assert.Equal(raw.sqlite3_libversion_number(), (int)At(96));
    }

    [Fact]
    public void Members_stand_in_order_with_the_same_time()
    {
        var members = Unzipped.Members(Small);

        Assert.Equal(["collection.anki2", "media", "0"], members.Select(member => member.Name));
        Assert.All(members, member => Assert.Equal(new DateTime(1980, 1, 1), member.Time));
    }

    [Fact]
    public void A_package_without_media_says_so() =>
        Assert.Equal("{}"u8.ToArray(), Unzipped.Member(AnkiPackage.Write(Contents.Of(Contents.Basic("a"))), "media"));

    [Theory]
    [InlineData("col", "id crt mod scm ver dty usn ls conf models decks dconf tags")]
    [InlineData("notes", "id guid mid mod usn tags flds sfld csum flags data")]
    [InlineData("cards", "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data")]
    [InlineData("revlog", "id cid usn ease ivl lastIvl factor time type")]
    [InlineData("graves", "usn oid type")]
    public void Columns_stand_where_importers_look_for_them(string table, string columns) =>
        Assert.Equal(columns, string.Join(' ', Unzipped.Query(Small, $"select name from pragma_table_info('{table}')").Select(row => row[0])));

    [Fact]
    public void The_same_content_gives_the_same_bytes_on_any_thread()
    {
        var packages = new byte[16][];

        Parallel.For(0, packages.Length, i => packages[i] = AnkiPackage.Write(Contents.Small));

        Assert.All(packages, package => Assert.Equal(Small, package));
    }

    [Fact]
    public void A_large_package_has_the_same_bytes_twice_and_is_sound()
    {
        var notes = Enumerable.Range(0, 3000).Select(i => Contents.Basic($"g{i}", new string('x', i % 700), new string('y', i * 7 % 9000))).ToArray();

        var first = AnkiPackage.Write(Contents.Of(notes));

        Assert.Equal(first, AnkiPackage.Write(Contents.Of(notes)));
        Assert.Equal(["ok"], Unzipped.Query(first, "pragma integrity_check").Single());
        Assert.Equal(["3000"], Unzipped.Query(first, "select count(*) from cards join notes on notes.id = cards.nid").Single());
    }

    [Fact]
    public void Ids_are_times_of_the_past_in_course_order()
    {
        var ids = Unzipped.Query(Small, "select id from notes order by rowid").Select(row => long.Parse(row[0])).ToList();

        Assert.Equal(ids.Order().Distinct(), ids);
        Assert.All(ids, id => Assert.InRange(id, 100_000_000_000, Contents.Now * 1000));
        Assert.Equal(
            ["guid-valley", "guid-grain", "guid-crane", "guid-sheets"],
            Unzipped.Query(Small, "select guid from notes order by id").Select(row => row[0]));
        Assert.Equal(
            ["guid-valley 0 1", "guid-grain 0 2", "guid-grain 1 2", "guid-crane 0 3", "guid-sheets 0 4"],
            Unzipped.Query(Small, "select guid || ' ' || ord || ' ' || due from cards join notes on notes.id = nid order by cards.id").Select(row => row[0]));
    }

    [Fact]
    public void A_number_sorts_as_a_number_and_a_text_as_a_text() =>
        Assert.Equal(
            ["text", "text", "text", "integer"],
            Unzipped.Query(Small, "select typeof(sfld) from notes order by id").Select(row => row[0]));

    [Fact]
    public void Every_parent_of_a_deck_is_in_the_package()
    {
        using var decks = JsonDocument.Parse(Unzipped.Query(Small, "select decks from col").Single()[0]);

        var names = decks.RootElement.EnumerateObject().Select(deck => (deck.Value.GetProperty("name").GetString(), deck.Value.GetProperty("desc").GetString()));

        Assert.Equal(
            [("Default", ""), ("Paper", "Folding <b>paper</b>. CC BY 4.0."), ("Paper::Week 1", ""), ("Paper::Week 2", "Curved folds"), ("Paper::Week 2::Models", "")],
            names);
    }

    [Fact]
    public void A_package_as_text() => Snapshot.Match(Unzipped.Dump(Small));

    [Fact]
    public void Two_notes_of_one_GUID_are_refused() =>
        Assert.Throws<ArgumentException>(() => AnkiPackage.Write(Contents.Of(Contents.Basic("a"), Contents.Basic("a"))));

    [Fact]
    public void A_note_with_too_few_fields_is_refused() =>
        Assert.Throws<ArgumentException>(() => AnkiPackage.Write(Contents.Of(Contents.Basic("a") with { Fields = ["only one"] })));
}
