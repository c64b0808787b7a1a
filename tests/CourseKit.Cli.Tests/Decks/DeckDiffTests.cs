using System.Text.Json;
using System.Text.RegularExpressions;
using CourseKit.Testing;

namespace CourseKit.Cli.Tests;

public sealed class DeckDiffTests : IDisposable
{
    private readonly GitCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("markdown", "md")]
    public void Edits_moves_and_a_deletion_are_told_before_they_are_published(string format, string extension)
    {
        GivenFivePromptsEdited();

        var result = _course.Diff("--format", format);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        // What exporters note in the lock is theirs to test.
        Snapshot.Match(Regex.Replace(WithoutCommits(result.Out), ", \"(ankiModified|orbitTaskId)\": [^,}]+", ""), extension, format);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    public void A_terminal_gets_lines_that_fit_and_colours(int width)
    {
        GivenFivePromptsEdited();

        var result = _course.Cli.RunOnTerminal(width, "deck", "diff", "--now", "2026-01-02");

        var plain = Regex.Replace(result.Out, "\e\\[[0-9]+m", "");
        Assert.All(plain.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        Snapshot.Match(WithoutCommits(result.Out).Replace("\e", "<ESC>", StringComparison.Ordinal), "txt", $"{width}");
    }

    [Fact]
    public void Nothing_is_written()
    {
        GivenFivePromptsEdited();
        var before = Files();

        _course.Diff();

        Assert.Equal(before, Files());

        string[] Files() => [.. Directory.EnumerateFiles(_course.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}")];
    }

    [Fact]
    public void Without_a_change_nothing_is_said_to_change()
    {
        _course.Init().Page("a.md", "What is a proxy?\nA stand-in.").Lock().Commit("one");

        var result = _course.Diff("--exit-code");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.EndsWith("\n\nNothing changes for readers.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exit_code_says_that_something_changes_when_asked_to()
    {
        GivenFivePromptsEdited();

        Assert.Equal((0, 1), (_course.Diff().ExitCode, _course.Diff("--exit-code").ExitCode));
    }

    [Fact]
    public void A_prompt_written_in_the_place_of_another_is_new_and_the_other_is_named()
    {
        _course.Init().Page("a.md", "What is a proxy? {#proxy}\nA stand-in for the goal.\nWho is Goodhart?\nAn economist.\nWhat is a mesa-optimizer? {#mesa}\nAn optimizer found by another.").Lock().Commit("one");
        _course.Page("a.md", "What is a proxy? {#proxy}\nA stand-in for the goal.\nWhich laws bend under pressure?\nThose about measures.\nWhere does reward come from?\nFrom outside.\nWhat is a mesa-optimizer? {#mesa}\nAn optimizer found by another.");

        var json = JsonDocument.Parse(_course.Diff("--format", "json").Out).RootElement;

        var added = json.GetProperty("prompts").EnumerateArray().Where(prompt => prompt.GetProperty("changes")[0].GetString() == "added").ToList();
        Assert.Equal(2, added.Count);
        Assert.StartsWith("It stands where who-is-goodhart", added[0].GetProperty("advice").GetString(), StringComparison.Ordinal);
        Assert.False(added[1].TryGetProperty("advice", out _));
    }

    [Fact]
    public void A_cloze_is_told_card_by_card()
    {
        _course.Init().Page("a.md", "C: A {lamp} burns {oil} through a {wick}. {#lamp}").Lock().Commit("one");
        _course.Page("a.md", "C: A {lamp} {slowly} burns {oils} through a wick. {#lamp}");

        var result = _course.Diff();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("""
                c2 edited: oil → oils
                c3 retired: wick
                c4 added: slowly
                Anki   updated in place: card c4 is new; card c3 has nothing to ask any more
            """, result.Out, StringComparison.Ordinal);
        Assert.Contains("until they run Empty Cards", string.Join(' ', result.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>Commits hold hashes of texts in them that any change of the format would change.</summary>
    private static string WithoutCommits(string text) => Regex.Replace(text, @"\(([0-9a-f]{7}|&#40;[0-9a-f]{7}&#41;)\)", "(0000000)");

    private void GivenFivePromptsEdited()
    {
        _course.Init()
            .Cli.With("course.yml", "title: Alignment\nid: alignment\nbase_url: https://example.org/\n");
        _course
            .Page("content/outer.md", """
                What is a proxy?
                A measure that stands for the goal.
                What is specification gaming?
                Meeting the letter of a goal and not its spirit.
                What is reward tampering?
                Changing how the reward comes about instead of earning it.
                """, "Outer alignment")
            .Page("content/inner.md", """
                What is a mesa-optimizer?
                An optimizer that another optimizer has found.
                Which two objectives does inner alignment relate, and what would go wrong if they came apart during deployment in a world that differs from training?
                The base objective and the mesa-objective.
                Who names a bird?
                Nobody.
                """, "Inner alignment")
            .Lock().Commit("First prompts");
        _course
            .Page("content/outer.md", """
                What is a proxy goal?
                A measure that stands for the goal.
                What is specification gaming?
                Meeting the letter of a goal and missing its spirit.
                What is a mesa-optimizer?
                An optimizer that another optimizer has found.
                """, "Outer alignment")
            .Page("content/inner.md", """
                What is reward tampering?
                Changing how the reward comes about instead of earning it.
                Which two objectives does inner alignment relate, and what could go wrong if they came apart during deployment in a world that differs from training?
                The base objective and the mesa-objective.
                """, "Inner alignment");
    }
}
