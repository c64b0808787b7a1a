using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>A deck keeps the name that learners know it by, whatever its title becomes.</summary>
public sealed class DeckNameTests
{
    private const string Begin = "Loops|turning: Turning|winding: Winding";

    [Fact]
    public void The_lock_keeps_the_names_of_decks_that_have_cards() => Assert.Equal(
        [new("", "Loops"), new("turning", "Turning"), new("winding", "Winding")], Decks(Build("Loops|turning: Turning|-empty: Empty|winding: Winding")));

    [Fact]
    public void A_changed_title_changes_no_deck_and_is_told_at_its_line()
    {
        var before = Build(Begin);

        var after = Build("Circles|turning: 1. Turning|winding: Winding", before);

        Assert.Equal(Decks(before), Decks(after));
        Assert.Equal(["Loops", "Loops::Turning", "Loops::Winding"], NamesIn(after));
        Assert.Equal(
            [
                "content/turning/_index.md(2,8): CK6130 The deck of this module stays 'Turning'. 'coursekit deck rename' names it '1. Turning', and says what learners rename before they import.",
                "course.yml(1,8): CK6130 The deck of the course stays 'Loops'. 'coursekit deck rename' names it 'Circles', and says what learners rename before they import.",
            ],
            Findings(after));
        Assert.Empty(Findings(Build(Begin, after)));
    }

    [Fact]
    public void What_is_accepted_is_what_titles_say_and_then_nothing_is_told()
    {
        var renamed = "Circles|turning: Winding|winding: Turning";
        var before = Build(renamed, Build(Begin));

        var accepted = DeckNames.Accept(before.Course, before.Lock);
        var after = Build(renamed, before, accepted);

        Assert.Equal([new("", "Circles"), new("turning", "Winding"), new("winding", "Turning")], accepted.Decks);
        Assert.Equal(["Circles", "Circles::Turning", "Circles::Winding"], NamesIn(after));
        Assert.DoesNotContain(Findings(after), finding => finding.Contains("CK6130", StringComparison.Ordinal));
    }

    [Fact]
    public void A_module_gets_no_name_that_learners_have_for_another()
    {
        var after = Build("Loops|turning: Bending|winding: Winding|new: Turning", Build(Begin));

        Assert.Equal([new("", "Loops"), new("new", "Turning (new)"), new("turning", "Turning"), new("winding", "Winding")], Decks(after));
    }

    [Fact]
    public void A_folder_with_another_name_keeps_the_deck_of_its_prompts()
    {
        var after = Build("Loops|bending: Bending|winding: Winding", Build(Begin));

        Assert.Equal([new("", "Loops"), new("bending", "Turning"), new("winding", "Winding")], Decks(after));
    }

    [Fact]
    public void A_deck_that_has_no_module_any_more_is_remembered()
    {
        var gone = Build("Loops|winding: Winding", Build(Begin));

        Assert.Equal([new("", "Loops"), new("turning", "Turning"), new("winding", "Winding")], Decks(gone));
        Assert.Equal(["Loops", "Loops::Winding"], NamesIn(gone));
        Assert.Equal(Decks(gone), Decks(Build("Loops|turning: Later|winding: Winding", gone)));
    }

    [Fact]
    public void Of_decks_that_are_out_the_order_is_put_right_by_renaming_and_not_by_titles_alone()
    {
        var before = Build("Loops|winding: Winding|turning: Turning");

        Assert.Equal(["content/turning/_index.md(2,8): CK6127 Anki teaches 'Turning' before 'Winding'. Number the titles of modules, each with as many digits: '2. Turning'."], Findings(before));
        Assert.Equal(
            ["content/turning/_index.md(2,8): CK6127 Anki teaches 'Turning' before 'Winding'. 'coursekit deck rename' gives a deck the name of its title, '2. Turning' for one, and says what learners rename before they import."],
            Findings(Build("Loops|winding: Winding|turning: Turning", before)));
        Assert.Contains(
            "content/turning/_index.md(2,8): CK6127 Anki teaches 'Turning' before 'Winding'. The titles keep the order: 'coursekit deck rename' gives decks their names, and says what learners rename before they import.",
            Findings(Build("Loops|winding: 1. Winding|turning: 2. Turning", before)));
    }

    private static IEnumerable<LockedDeck> Decks(CompileResult result) => result.Lock.Decks;

    private static IEnumerable<string> Findings(CompileResult result) => result.Report.Diagnostics.Where(finding => finding.Code is "CK6127" or "CK6130").Select(finding =>
        FormattableString.Invariant($"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {finding.Code} {finding.Message}. {finding.Hint}"));

    /// <summary>The decks of the package, by their names.</summary>
    private static IEnumerable<string> NamesIn(CompileResult result)
    {
        var package = ((OutputContent.Bytes)result.Files.Single(file => file.Path == "decks/loops.apkg").Content).Data.ToArray();
        using var decks = System.Text.Json.JsonDocument.Parse(Anki.Unzipped.Query(package, "select decks from col").Single()[0]);
        return [.. decks.RootElement.EnumerateObject().Select(deck => deck.Value.GetProperty("name").GetString()!).Where(name => name != "Default")];
    }

    /// <param name="course">The title, then the folder and the title of each module; one that begins with a hyphen has no prompts.</param>
    /// <param name="before">The build before.</param>
    /// <param name="accepted">The lock of that build, when it was changed since.</param>
    private static CompileResult Build(string course, CompileResult? before = null, IdentityLock? accepted = null)
    {
        var modules = course.Split('|')[1..].Select(module => module.Split(": ")).ToList();
        var texts = new List<KeyValuePair<string, string>>
        {
            KeyValuePair.Create("course.yml", $"title: {course.Split('|')[0]}\nid: loops\nmodules: [{string.Join(", ", modules.Select(module => module[0].TrimStart('-')))}]\n"),
        };
        foreach (var (folder, title) in modules.Select(module => (module[0], module[1])))
        {
            var about = folder is "bending" ? "turning" : folder;
            texts.Add(KeyValuePair.Create($"content/{folder.TrimStart('-')}/_index.md", $"---\ntitle: {title}\n---\n"));
            var block = folder[0] == '-' ? "" : $"\n{{{{<orbit_review>}}}}\nWhat is {about}?\nThat is {about}.\n{{{{</orbit_review>}}}}\n";
            texts.Add(KeyValuePair.Create($"content/{folder.TrimStart('-')}/page.md", $"---\ntitle: A page of {folder}\n---\n{block}"));
        }

        if ((accepted ?? before?.Lock) is { } identities) texts.Add(KeyValuePair.Create(IdentityLock.FileName, IdentityLockWriter.Write(identities)));
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.False(result.HasErrors, string.Join('\n', result.Report.Diagnostics.Select(finding => finding.Message)));
        return result;
    }
}
