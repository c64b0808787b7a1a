using System.Text.RegularExpressions;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary>A cloze is edited from build to build: which card of the reader's Anki each deletion is.</summary>
public sealed class ClozeStories : IDisposable
{
    private const string Lamp = "A {lamp} burns {oil} through a {wick}.";

    private readonly DiskCourse _course = DiskCourse.WithSettings().WithPage("content/a.md", Lamp);

    public void Dispose() => _course.Dispose();

    [Fact]
    public void A_cloze_that_nobody_touches_is_numbered_in_reading_order_and_the_lock_says_nothing_of_it()
    {
        _course.MustBuild().MustBuild();

        Assert.Equal("A {{c1::lamp}} burns {{c2::oil}} through a {{c3::wick}}.", Note());
        Assert.DoesNotContain("numbers", _course.LockText, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_deletion_put_in_the_middle_is_a_new_card_and_the_others_stay_theirs()
    {
        var guid = Built();

        Edit("A {lamp} {slowly} burns {oil} through a {wick}.");

        Assert.Equal("A {{c1::lamp}} {{c4::slowly}} burns {{c2::oil}} through a {{c3::wick}}.", Note());
        Assert.Equal(guid, Package().Guid);
        Assert.Contains("\"numbers\": [1, 4, 2, 3], \"at\"", _course.LockText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_taken_out_takes_its_number_with_it()
    {
        Built();

        Edit("A {lamp} burns oil through a {wick}.");
        var without = Note();
        Edit("A {lamp} burns oil through a {wick} of {cotton}.");

        Assert.Equal("A {{c1::lamp}} burns oil through a {{c3::wick}}.", without);
        Assert.Equal("A {{c1::lamp}} burns oil through a {{c3::wick}} of {{c4::cotton}}.", Note());
        Assert.Contains("\"numbers\": [1, 3, 4], \"retiredNumbers\": [{\"number\": 2, \"text\": \"oil\"}], \"at\"", _course.LockText, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_deletions_that_change_places_take_their_numbers_along()
    {
        Built();

        Edit("Through a {wick} a {lamp} burns {oil}.");

        Assert.Equal("Through a {{c3::wick}} a {{c1::lamp}} burns {{c2::oil}}.", Note());
    }

    [Fact]
    public void A_deletion_whose_text_is_mended_is_the_same_card()
    {
        Built();

        Edit("A {lamp} burns {olive oil} through a {wicks}.");

        Assert.Equal("A {{c1::lamp}} burns {{c2::olive oil}} through a {{c3::wicks}}.", Note());
        Assert.DoesNotContain("numbers", _course.LockText, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_sentence_that_is_written_anew_around_its_deletions_keeps_them()
    {
        Built();

        Edit("Any {lamp} of that time burns some {oil}, which climbs through its {wick}.");

        Assert.Equal("Any {{c1::lamp}} of that time burns some {{c2::oil}}, which climbs through its {{c3::wick}}.", Note());
    }

    [Fact]
    public void A_deletion_that_comes_back_is_the_card_that_it_was()
    {
        Built();

        Edit("A lamp burns {oil} through a {wick}.");
        Edit("A lamp burns {oil} through a {wick} in a {draught}.");
        Edit("A {lamp} burns {oil} through a {wick} in a {draught}.");

        Assert.Equal("A {{c1::lamp}} burns {{c2::oil}} through a {{c3::wick}} in a {{c4::draught}}.", Note());
        Assert.DoesNotContain("numbers", _course.LockText, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_lock_of_before_numbers_were_kept_means_the_numbers_that_were_given_then()
    {
        _course.MustBuild();
        var line = _course.LockText.Split('\n').Single(text => text.Contains("{lamp}", StringComparison.Ordinal));
        Assert.Matches("""^     "kind": "cloze", "question": "[^"]+", "at": \[[^]]+\], "anki": \{[^}]+\}, "orbit": "[^"]+"\},$""", line);

        Edit("A lamp burns {fish} {oil} through a {wick}.");

        Assert.Equal("A lamp burns {{c4::fish}} {{c2::oil}} through a {{c3::wick}}.", Note());
    }

    [Fact]
    public void A_cloze_that_is_withdrawn_stays_in_the_deck_with_the_numbers_it_had()
    {
        Built();
        Edit("A {lamp} {slowly} burns {oil} through a {wick}.");

        Edit("What burns oil? | A lamp, by its wick.");

        Assert.Contains(Notes(), note => note.Fields[0].EndsWith(">A {{c1::lamp}} {{c4::slowly}} burns {{c2::oil}} through a {{c3::wick}}.</div>", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_has_a_card_for_each_number_and_no_other()
    {
        Built();

        Edit("A {lamp} {slowly} burns oil through a {wick}.");

        Assert.Equal(3, Package().Cards);
        Assert.Contains("A {{c1::lamp}} {{c4::slowly}} burns oil through a {{c3::wick}}.", File.ReadAllText(_course["dist/decks/week.anki.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_review_on_the_site_knows_a_deletion_by_the_number_of_its_card()
    {
        Built();

        Edit("A {lamp} {slowly} burns oil through a {wick}.");

        var page = File.ReadAllText(_course["dist/site/a/index.html"]);
        Assert.Equal(["1", "4", "3"], Regex.Matches(page, "class=\"blank\" data-deletion=\"([0-9]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(["1", "4", "3"], Regex.Matches(page, "class=\"deletion\" data-deletion=\"([0-9]+)\"").Select(match => match.Groups[1].Value));
        Assert.Contains("\"deletions\":[1,4,3]", File.ReadAllText(_course["dist/site/_review/index.js"]), StringComparison.Ordinal);
    }

    /// <summary>Orbit hashes the order of the deletions into what it knows a cloze by, and knows any edited one as another: there is nothing to keep.</summary>
    [Fact]
    public void Orbit_is_given_the_order_of_the_text()
    {
        Built();

        Edit("A {lamp} {slowly} burns oil through a {wick}.");

        var orders = Regex.Matches(File.ReadAllText(_course["dist/decks/week.orbit.json"]), "\"([0-9]+)\": \\{\\s*\"order\": ([0-9]+)").Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        Assert.Equal([("0", "0"), ("1", "1"), ("2", "2")], orders);
    }

    [Fact]
    public void A_check_says_that_the_lock_is_old_and_which_cards_change()
    {
        _course.MustBuild();

        var found = Assert.Single(_course.WithPage("content/a.md", "A {lamp} {slowly} burns oil through a {wick}.").Build(use: LockUse.Check).Result.Report.Diagnostics);

        Assert.Equal(("CK6107", "The lock file is out of date (1 prompt: 1 edited)"), (found.Code, found.Message));
        Assert.EndsWith("c2 retired: oil c4 added: slowly", found.Related[0].Label, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_built_alone_keeps_numbers_too_and_touches_no_other()
    {
        using var course = DiskCourse.WithSettings().WithPage("a.md", Lamp).WithPage("b.md", "Some {glass} is {clear}.").MustBuild();
        course.WithPage("b.md", "Some glass is {clear}.").MustBuild();

        course.WithPage("a.md", "A {small} {lamp} burns {oil} through a {wick}.").MustBuild("a.md");

        Assert.Equal([4, 1, 2, 3], course.Locked("A {small} {lamp} burns {oil} through a {wick}.").Numbers.Numbers);
        Assert.Equal([2], course.Locked("Some glass is {clear}.").Numbers.Numbers);
    }

    /// <summary>Builds and gives the GUID of the note.</summary>
    private string Built()
    {
        _course.MustBuild();
        return Package().Guid;
    }

    private void Edit(string cloze) => _course.WithPage("content/a.md", cloze).MustBuild();

    private string Note() => Package().Fields[0];

    private AnkiPackageNote Package() => Assert.Single(Notes());

    private IEnumerable<AnkiPackageNote> Notes() => AnkiPackageReader.Read("week.apkg", File.ReadAllBytes(_course["dist/decks/week.apkg"])).Package!.Notes;
}
