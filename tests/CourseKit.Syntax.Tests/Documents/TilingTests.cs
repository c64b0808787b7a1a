using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Syntax.Tests;

public sealed class TilingTests
{
    /// <summary>What pages are made of; random strings of these reach far more states than random characters do.</summary>
    private static readonly string[] _pieces =
    [
        "{{< ", "{{<", "{{% ", " >}}", ">}}", " %}}", "%}}", "/>}}", "}}", "{{</*", "*/>}}", "/", "*/", "details", "figure", "note", "quote", "highlight",
        "orbit_review", "{{<orbit_review>}}", "{{</orbit_review>}}", "{{< details >}}", "{{< /details >}}", "{{< highlight >}}", "{{< /highlight >}}",
        "src", "=", "\"", "'", "`", "\\\"", "a", " ", "\n", "\n\n", "\r\n", "\t", "    ", "```", "~~~", "``", "<!--", "-->", "> ", "- ", "1. ", "# ",
        "<orbit-reviewarea>", "</orbit-reviewarea>", "<orbit-prompt question=\"a\" answer='b'>", "</orbit-prompt>", "<orbit-prompt", ">", "<", "<br>",
        "Q: ", "A: ", "C: ", "Q. ", "A. ", "?", "{", "}", "{a|b}", " {#x .y z=\"w\"}", " {#x", "$", "$$", "\\", "___", "&amp;", "---\n", "title: x\n", "é", "😀", "\0",
        "\r", "\u0085", "\u00a0", "\u0301", "\u200d", "\u202e", "\u2028", "\ud800", "\udc00", "\ufdd0", "\ufeff", "\uffff", "+++\n", "{\n", "}\n", "{{% note %}}", "{{% /note %}}", "{{< include \"a.md\" />}}", "[^1]: ", "| ", "</orbit-prompt >", "<!DOCTYPE", "<![CDATA[", "<?", "<script>", "</script>", "<pre>", "\\(", "\\)", "\\[", "\\]", "\\begin{align}", "\\end{align}",
    ];

    private static Arbitrary<string> Texts { get; } = Property.Texts(_pieces);

    [Fact]
    public void Segments_tile_every_text() =>
        Property.Holds(Texts, text => AssertTiles(Parsed.Document(text)), tests: 2_000, size: 120);

    [Fact]
    public void Segments_tile_every_HTML_text() =>
        Property.Holds(Texts, text => AssertTiles(Parsed.Document(text, ContentFormat.Html)), tests: 500, size: 80);

    [Fact]
    public void Segments_tile_every_text_of_any_characters() =>
        Property.Holds(Property.Characters, text => AssertTiles(Parsed.Document(text)), tests: 300);

    [Fact]
    public void Segments_tile_a_page_with_any_damage()
    {
        var damages =
            from start in Gen.Choose(0, TestPage.Text.Length)
            from length in Gen.Choose(0, 12)
            from piece in Gen.Elements(_pieces)
            select TestPage.Text[..start] + piece + TestPage.Text[Math.Min(TestPage.Text.Length, start + length)..];

        Property.Holds(Property.Texts(damages), text => AssertTiles(Parsed.Document(text)), tests: 1_000);
    }

    /// <summary>Every finding, side and attribute points into the file too.</summary>
    internal static void AssertTiles(Document document)
    {
        AssertTile(new TextSpan(0, document.Source.Length), document.Segments);
        foreach (var block in Parsed.Flatten(document.Segments).OfType<PromptBlockSegment>()) AssertLiesWithin(block);
        foreach (var finding in document.Diagnostics)
        {
            Assert.InRange(finding.Location.Span.Start, 0, document.Source.Length);
            Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, document.Source.Length);
        }
    }

    private static void AssertTile(TextSpan span, EquatableArray<Segment> segments)
    {
        var at = span.Start;
        foreach (var segment in segments)
        {
            Assert.Equal(at, segment.Span.Start);
            Assert.True(segment.Span.Length > 0);
            at = segment.Span.End;
            if (segment is not ShortcodeSegment call) continue;
            Assert.True(call.Span.Contains(call.Call.TagSpan));
            if (call.InnerSpan is { } inner) AssertTile(inner, call.Inner);
            else Assert.Empty(call.Inner);
        }

        Assert.Equal(span.End, at);
    }

    private static void AssertLiesWithin(PromptBlockSegment segment)
    {
        Assert.True(segment.Span.Contains(segment.Block.TagSpan));
        var at = segment.Block.TagSpan.Start;
        foreach (var prompt in segment.Block.Prompts)
        {
            Assert.True(segment.Span.Contains(prompt.Span));
            Assert.True(prompt.Span.Start >= at);
            at = prompt.Span.End;
            Assert.NotEqual("", prompt.Question.Text);
            Assert.True(prompt.Span.Contains(prompt.Question.Locate(new TextSpan(0, prompt.Question.Text.Length)).Span));
            Assert.True(prompt.Answer is null || prompt.Span.Contains(prompt.Answer.Locate(new TextSpan(0, prompt.Answer.Text.Length)).Span));
            Assert.All(prompt.Deletions, deletion => Assert.Equal(deletion.Text, prompt.Question.Text.Substring(deletion.Span.Start + 1, deletion.Text.Length)));
            Assert.All(prompt.Attributes, attribute => Assert.True(prompt.Span.Contains(attribute.ValueSpan)));
        }
    }
}
