using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>A review block is hidden in a comment or in code, as Markdown has them, and nowhere else.</summary>
public sealed class HiddenReviewTests
{
    private const string Block = "{{<orbit_review>}}\nWhy?\nSo.\n{{</orbit_review>}}";

    private static readonly ShortcodeTable _shortcodes = new([new("param", ShortcodeInner.None, [])]);

    // Left out is what Markdig reads otherwise than CommonMark would: half a tab behind a list's mark, definition lists, addresses without
    // marks.
    private static readonly string[] _morsels =
    [
        "<!--", "-->", "<!-- x -->", "<!-- x\ny -->", "<!-->", "<!--->", "\n<!-- ", " -->\n", "\n<!--\n", "\n-->\n", "`", "``", "\n```\n",
        "\n~~~\n", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n1. ", "\n7. ", "\n    ", "\n  ", "> ", "- ", "\n# ", "[", "[x](", "](u \"",
        "\")", ")", "](<", ">)", "![", "[l]: u \"", "\"\n", "[l]: <", "<https://e.org/", ">", "<a title=\"", "<a title='", "\"", "'",
        "\">", "<b>", "</b>", "\n<div>\n", "\n</div>\n", "\n<pre>", "</pre>\n", "\n<script>\n", "\n</script>\n", "<?", "?>", "<!X ",
        "<![CDATA[", "]]>", "$", "\n$$\n", "\\(", "\\)", "\\", "\\<!--", "*", "_", "\n---\n", "\n===\n", "a", "b c", "ä ",
        "{{< param \"<!-- `\" >}}", "{{< param \"-->\" >}}", Block, Block, "\n" + Block + "\n", "\n\n" + Block + "\n\n",
        "{{<orbit_review>}}Why?{{</orbit_review>}}", "\r\n", "|", "\n| a | b |\n|---|---|\n", "\n[^n]: ", "[^n]: ", "[^n]", "{title=\"", "{.c}", "[x][l]", "[l]",
        "\n*[a]: ", "==", "https://e.org/a ",
    ];

    [Fact]
    public void A_review_block_is_hidden_exactly_where_Markdig_sees_a_comment_or_code() =>
        Property.Holds(Property.Texts(_morsels), text =>
        {
            var document = Parse(text);
            if (document.Diagnostics.Any(IsBroken)) return;
            var view = new MarkdigView(document);
            if (view.IsOdd) return;
            for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
            {
                var segment = document.Segments.FirstOrDefault(segment => segment.Span.Contains(at));
                if (segment is not (ProseSegment or PromptBlockSegment) || IsBrokenCode(document, at)) continue;
                var expected = view.IsHidden(at);
                var isAsExpected = expected is null || expected == segment is ProseSegment;
                Assert.True(isAsExpected, $"{at} is {(expected == true ? "hidden" : "live")} to Markdig:\n{text}\n==\n{view.Text}");
            }
        }, tests: 5_000, size: 40);

    /// <remarks>Without footnotes: of one that nothing refers to, nothing is in the tree.</remarks>
    [Fact]
    public void A_comment_is_told_to_be_open_exactly_where_Markdig_sees_one_that_is() =>
        Property.Holds(Property.Texts(_morsels.Except(["$", "\n$$\n", "\\(", "\\)", "\n[^n]: ", "[^n]: "])), text =>
        {
            var document = Parse(text);
            if (document.Diagnostics.Any(found => found.Code == "CK2020" || (found.Code != "CK2031" && IsBroken(found)))) return;
            var view = new MarkdigView(document);
            if (view.HasOtherComment) return;
            var isTold = document.Diagnostics.Any(found => found.Code == "CK2031");

            // Around a block of several lines a comment in running text would end with the block's first paragraph.
            var isUnsure = isTold && text.Contains("{{<orbit_review>}}\n", StringComparison.Ordinal);
            Assert.True(isUnsure || isTold == view.HasOpenComment, isTold ? "there is no open comment" : "an open comment is not told");
        }, tests: 3_000, size: 40);

    /// <summary>A code span that is none any more when the block in it is shown, as is told: what is meant can be neither.</summary>
    private static bool IsBrokenCode(Document document, int at) => document.Diagnostics.Any(found =>
        found.Code == "CK2020" && found.Location.Span.Start == at && found.Message.Contains("a code span", StringComparison.Ordinal));

    /// <summary>A mistake about shortcodes, fences and comments themselves: the page is not built.</summary>
    private static bool IsBroken(Diagnostic found) =>
        found.Severity == Severity.Error && found.Code.StartsWith("CK20", StringComparison.Ordinal);

    private static int Next(string text, int at) => text.IndexOf("{{<orbit", at, StringComparison.Ordinal);

    private static Document Parse(string text) =>
        DocumentParser.Parse(new SourceText("page.md", text), ContentFormat.Markdown, _shortcodes);
}
