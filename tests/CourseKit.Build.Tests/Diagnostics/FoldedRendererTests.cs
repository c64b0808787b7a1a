using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

public sealed class FoldedRendererTests
{
    private static readonly Rule Hint = NewRule("CK3108", "A question is long", Severity.Hint);

    private static readonly Rule Other = NewRule("CK3107", "An answer is long", Severity.Hint);

    private static readonly Rule Harmless = NewRule("CK3102", "A prompt is repeated", Severity.Warning);

    private static readonly Rule Spoiling = NewRule("CK3112", "A mark stands alone", Severity.Warning, ReaderLoss.Spoiled);

    private static readonly Rule Losing = NewRule("CK3002", "A line is skipped", Severity.Warning, ReaderLoss.Missing);

    private static readonly Rule Forgetting = NewRule("CK3066", "History is lost", Severity.Warning, ReaderLoss.History);

    private static readonly Rule Unknown = NewRule("CK2005", "There is no such shortcode", Severity.Error);

    [Fact]
    public void The_gravest_come_first_and_of_these_what_takes_most_from_readers_whatever_its_place()
    {
        var text = Folded(
            At(Hint, "a.md", 1), At(Harmless, "a.md", 2), At(Spoiling, "a.md", 3), At(Losing, "a.md", 4), At(Forgetting, "a.md", 5), At(Unknown, "z.md", 9));

        Assert.Equal(["CK2005", "CK3066", "CK3002", "CK3112", "CK3102", "CK3108"], CodesIn(text));
    }

    [Fact]
    public void All_are_unfolded_in_the_same_order()
    {
        var text = DiagnosticRenderer.Render(Report([At(Harmless, "a.md", 1), At(Losing, "a.md", 2), At(Harmless, "a.md", 3), At(Losing, "b.md", 1)]), DiagnosticFormat.Text);

        Assert.Equal(["CK3002", "CK3002", "CK3102", "CK3102"], CodesIn(text));
        Assert.True(text.IndexOf("a.md:1:1", StringComparison.Ordinal) < text.IndexOf("a.md:3:1", StringComparison.Ordinal));
    }

    [Fact]
    public void One_name_used_ninety_times_is_one_finding()
    {
        var uses = Enumerable.Range(1, 90).Select(line => At(Unknown, line > 60 ? "b.md" : "a.md", line, "There is no shortcode 'youtube'"));

        var text = Folded([.. uses, At(Unknown, "a.md", 95, "There is no shortcode 'tweet'")]);

        Assert.Equal(["CK2005", "CK2005"], CodesIn(text));
        Assert.Contains("  also at 2:1, 3:1 and 87 more in 2 files\n", text, StringComparison.Ordinal);
        Assert.Contains("'tweet'", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_readers_do_not_get_is_shown_with_its_line_and_other_warnings_without()
    {
        var text = Folded(At(Losing, "a.md", 1), At(Spoiling, "a.md", 2), At(Spoiling, "a.md", 4), At(Harmless, "a.md", 3));

        Assert.Equal(
            """
            warning CK3002: A line is skipped
              a.md:1:1
                |
              1 | line 1
                | ^^^^ here
              hint: Mend it.

            warning CK3112: A mark stands alone
              a.md:2:1, 4:1
              hint: Mend it.
            warning CK3102: A prompt is repeated
              a.md:3:1
              hint: Mend it.


            """,
            text);
    }

    [Fact]
    public void Hints_take_a_line_for_each_rule_and_of_one_file_only_the_lines_are_told()
    {
        var text = Folded(
            At(Hint, "a.md", 5, "The question has 32 words"), At(Hint, "a.md", 9, "The question has 46 words"), At(Other, "a.md", 2, "The answer has 40 words"));

        Assert.Equal("In a.md, by line:\nhint CK3107: The answer has 40 words (2)\nhint CK3108: A question is long (5, 9)\n\n", text);
    }

    [Fact]
    public void Of_hints_in_many_files_three_places_are_named_and_the_others_counted()
    {
        var text = Folded([.. Enumerable.Range(1, 9).Select(i => At(Hint, $"{i}.md", i))]);

        Assert.Equal("hint CK3108: A question is long (1.md:1, 2.md:2, 3.md:3 and 6 more in 6 files)\n\n", text);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    public void A_hint_with_a_long_path_and_a_long_message_still_takes_one_line_of_the_terminal(int width)
    {
        var path = $"content/{string.Concat(Enumerable.Repeat("reward-tampering/", 6))}index.md";
        var report = Report([At(Hint, path, 5, string.Concat(Enumerable.Repeat("long words ", 20))), At(Hint, "b.md", 7, "Others")]);

        var text = DiagnosticRenderer.Render(report, DiagnosticFormat.Text, width, fold: true);

        Assert.Equal(1, text.TrimEnd('\n').Count(character => character == '\n') + 1);
        Assert.True(text.TrimEnd('\n').Length <= width, text);
        Assert.Contains("b.md:7 and 1 more", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_path_that_leaves_no_room_the_end_is_told()
    {
        var path = $"content/{new string('x', 100)}/index.md";
        var text = Folded(At(Hint, path, 5), At(Hint, path, 6));

        Assert.EndsWith("xx/index.md:5 and 1 more)\n\n", text, StringComparison.Ordinal);
        Assert.StartsWith("hint CK3108: A question is long (…xx", text, StringComparison.Ordinal);
        Assert.True(text.Length <= 82, text);
    }

    [Fact]
    public void A_rule_that_finds_something_else_each_time_is_cut_after_ten_names()
    {
        var text = Folded([.. Enumerable.Range(1, 500).Select(i => At(Unknown, "a.md", i, $"There is no shortcode 'x{i}'"))]);

        Assert.Equal(10, CodesIn(text).Count);
        Assert.EndsWith("\n  CK2005 of other names: 490 more; --all prints every one\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_alone_is_shown_whole()
    {
        var report = Report([At(Hint, "a.md", 5)]);

        Assert.Equal(DiagnosticRenderer.Render(report, DiagnosticFormat.Text), Folded(At(Hint, "a.md", 5)));
        Assert.Contains("hint: Mend it.", Folded(At(Hint, "a.md", 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_a_whole_file_names_it_without_a_line()
    {
        var text = Folded(new Diagnostic(Harmless, Location.OfFile("course.yml"), "A"), new Diagnostic(Harmless, Location.OfFile("other.yml"), "A"));

        Assert.Equal("warning CK3102: A\n  course.yml, other.yml\n\n", text);
    }

    [Fact]
    public void Escape_sequences_of_names_reach_no_terminal()
    {
        var text = Folded(At(Hint, "a\e[31m.md", 1, "Of \e]0;title"), At(Spoiling, "b\e[31m.md", 1, "Of \e]0;title"));

        Assert.DoesNotContain('\e', text);
    }

    [Theory]
    [InlineData(DiagnosticFormat.MsBuild)]
    [InlineData(DiagnosticFormat.Json)]
    [InlineData(DiagnosticFormat.Sarif)]
    [InlineData(DiagnosticFormat.GitHub)]
    public void What_a_program_reads_is_whole_and_by_place(DiagnosticFormat format)
    {
        var report = Report([.. Enumerable.Range(1, 50).Select(line => At(line % 2 == 0 ? Losing : Hint, "a.md", line))]);
        var text = DiagnosticRenderer.Render(report.With(At(Losing, "a.md", 7)), format, fold: true);

        Assert.Equal(DiagnosticRenderer.Render(report.With(At(Losing, "a.md", 7)), format), text);
        Assert.Equal(51, report.With(At(Losing, "a.md", 7)).Diagnostics.Count);
        Assert.Equal([.. Enumerable.Range(1, 50).Append(7).Order()], report.With(At(Losing, "a.md", 7)).Diagnostics.Select(finding => finding.Location.Start.Line));
    }

    private static List<string> CodesIn(string text) =>
        [.. text.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith(' ')).Select(line => line.Split(' ')[1].TrimEnd(':'))];

    private static string Folded(params Diagnostic[] findings) => DiagnosticRenderer.Render(Report(findings), DiagnosticFormat.Text, fold: true);

    private static DiagnosticReport Report(Diagnostic[] findings) =>
        DiagnosticReport.Of(findings, findings.Select(finding => finding.Location.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Distinct().Select(Page), "");

    private static SourceText Page(string path) => new(path, string.Concat(Enumerable.Range(1, 500).Select(i => $"line {i}\n")));

    private static Diagnostic At(Rule rule, string path, int line, string? message = null)
    {
        var page = Page(path);
        return new Diagnostic(rule, page.Locate(new TextSpan(page.GetLine(line).Start, 4)), message ?? rule.Title) { Label = "here", Hint = "Mend it." };
    }

    private static Rule NewRule(string code, string title, Severity severity, ReaderLoss loss = ReaderLoss.None) => new(new RuleTexts(title, "It matters.", "bad", "good"))
    {
        Code = code,
        Name = "a-thing",
        Severity = severity,
        Loss = loss,
    };
}
