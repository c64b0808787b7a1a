using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

public sealed class TextRendererTests
{
    [Fact]
    public void A_finding_shows_its_line_with_caret_label_and_hint()
    {
        var report = Sample.Report("one\ntwo <tag> three\n", "<tag>", "skipped", "Delete it.", folder: "course");

        var text = Sample.Text(report);

        Assert.Equal(
            """
            warning CK3002: A raw tag stands alone
              course/page.md:2:5
                |
              2 | two <tag> three
                |     ^^^^^ skipped
              hint: Delete it.


            """,
            text);
    }

    [Fact]
    public void The_end_of_a_line_gets_one_caret_behind_it()
    {
        var source = new SourceText("page.md", "abc\ndef");
        var report = Sample.Report([new Diagnostic(Sample.Rule, source.Locate(new TextSpan(3, 0)), "Open")], source);

        var text = Sample.Text(report);

        Assert.Contains("  1 | abc\n    |    ^\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_before_the_span_moves_the_caret_as_far_as_it_moves_the_text()
    {
        var text = Sample.Text(Sample.Report("\ta\tb <tag>", "<tag>"));

        Assert.Contains("  1 |     a   b <tag>\n    |           ^^^^^\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日本語 <tag>", "       ^^^^^")]
    [InlineData("👩‍👩‍👧 <tag>", "   ^^^^^")]
    [InlineData("e\u0301e\u0301 <tag>", "   ^^^^^")]
    [InlineData("❤️ <tag>", "   ^^^^^")]
    [InlineData("한 <tag>", "   ^^^^^")]
    public void Wide_and_combining_characters_keep_the_caret_under_the_span(string line, string carets)
    {
        var text = Sample.Text(Sample.Report(line, "<tag>"));

        Assert.Contains($"\n    | {carets}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_of_wide_characters_is_underlined_in_full()
    {
        var text = Sample.Text(Sample.Report("a 日本 b", "日本"));

        Assert.Contains("\n    |   ^^^^\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_span_to_the_width()
    {
        var line = new string('a', 700) + " <tag> " + new string('b', 800);

        var text = Sample.Text(Sample.Report(line, "<tag>", "skipped"));

        var rows = text.Split('\n');
        Assert.All(rows, row => Assert.True(row.Length <= 80, row));
        Assert.StartsWith("  1 | …aaa", rows[3], StringComparison.Ordinal);
        Assert.EndsWith("bbb…", rows[3], StringComparison.Ordinal);
        Assert.Equal(rows[3].IndexOf("<tag>", StringComparison.Ordinal), rows[4].IndexOf("^^^^^", StringComparison.Ordinal));
    }

    [Fact]
    public void A_span_wider_than_the_terminal_is_cut_with_its_underline()
    {
        var tag = "<" + new string('t', 1500) + ">";

        var text = Sample.Text(Sample.Report("x " + tag + " y", tag, "a label"));

        var rows = text.Split('\n');
        Assert.All(rows, row => Assert.True(row.Length <= 80, row));
        Assert.Contains(rows, row => row.EndsWith("a label", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_many_megabytes_is_not_laid_out_whole()
    {
        var line = new string('x', 20_000_000) + "<tag>" + new string('y', 20_000_000);

        var text = Sample.Text(Sample.Report(line, "<tag>"));

        Assert.Contains("<tag>", text, StringComparison.Ordinal);
        Assert.True(text.Length < 1000);
    }

    [Fact]
    public void A_span_of_three_lines_is_underlined_on_each()
    {
        var text = Sample.Text(Sample.Report("a {{<\n  x\n>}} b", "{{<\n  x\n>}}", "this call"));

        Assert.Contains(
            """
              1 | a {{<
                |   ^^^
              2 |   x
                |   ^
              3 | >}} b
                | ^^^ this call

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_of_many_lines_shows_its_head_and_its_end()
    {
        var block = "1\n2\n3\n4\n5\n6";

        var text = Sample.Text(Sample.Report($"x\n{block}\ny", block, "all of it"));

        Assert.Contains("  2 | 1\n    | ^\n  3 | 2\n    | ^\n    | ...\n  7 | 6\n    | ^ all of it\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_ends_with_its_line_break_stays_on_its_line()
    {
        var text = Sample.Text(Sample.Report("one\ntwo\nthree", "two\n"));

        Assert.Contains("  2 | two\n    | ^^^\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Related_places_follow_with_their_own_lines()
    {
        var source = new SourceText("page.md", "title: a\ntitle: b\n");
        var diagnostic = new Diagnostic(Sample.ErrorRule, source.Locate(new TextSpan(9, 5)), "The key 'title' is given twice")
        {
            Label = "again here",
            Related = [new RelatedLocation(source.Locate(new TextSpan(0, 5)), "first given here")],
        };

        var text = Sample.Text(Sample.Report([diagnostic], source));

        Assert.Equal(
            """
            error CK1010: The key 'title' is given twice
              page.md:2:1
                |
              2 | title: b
                | ^^^^^ again here
              page.md:1:1
                |
              1 | title: a
                | ----- first given here


            """,
            text);
    }

    [Fact]
    public void A_file_without_a_text_is_named_alone()
    {
        var diagnostic = new Diagnostic(Sample.Rule, Location.OfFile("a/b.md"), "The file cannot be read") { Label = "access denied" };

        var text = Sample.Text(DiagnosticReport.Empty.With(diagnostic));

        Assert.Equal("warning CK3002: The file cannot be read\n  a/b.md: access denied\n\n", text);
    }

    [Fact]
    public void Long_messages_and_hints_are_wrapped()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40));

        var text = Sample.Text(Sample.Report("<tag>", "<tag>", words, words));

        Assert.All(text.Split('\n'), row => Assert.True(row.Length <= 80, row));
        Assert.Equal(80, text.Split("word").Length - 1);
    }

    [Fact]
    public void Colour_is_written_only_when_asked_for()
    {
        var report = Sample.Report("<tag>", "<tag>", "skipped", "Delete it.");

        Assert.DoesNotContain('\e', Sample.Text(report));
        Assert.Contains("\e[1;33mwarning CK3002\e[0m: ", Sample.Text(report, color: true), StringComparison.Ordinal);
        Assert.Contains("\e[1;33m^^^^^\e[0m \e[1;33mskipped\e[0m", Sample.Text(report, color: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_and_turned_text_in_a_page_cannot_reach_the_terminal()
    {
        var text = Sample.Text(Sample.Report("a\e[31m \u202Eb <tag>", "<tag>"));

        Assert.Contains("  1 | a␛[31m \uFFFDb <tag>\n    |           ^^^^^\n", text, StringComparison.Ordinal);
    }
}
