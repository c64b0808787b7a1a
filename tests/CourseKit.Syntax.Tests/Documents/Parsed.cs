using System.Text;

namespace CourseKit.Syntax.Tests;

/// <summary>Texts parsed with a few shortcodes of every kind, and what came of them written out.</summary>
internal static class Parsed
{
    public static ShortcodeTable Shortcodes { get; } = new(
    [
        new("figure", ShortcodeInner.None, []) { Role = new ShortcodeRole { IsElement = true } },
        new("ref", ShortcodeInner.None, []),
        new("relref", ShortcodeInner.None, []),
        new("param", ShortcodeInner.None, []),
        new("note", ShortcodeInner.Optional, []),
        new("details", ShortcodeInner.Markdown, []),
        new("quote", ShortcodeInner.Markdown, []),
        new("highlight", ShortcodeInner.Raw, []),
    ]);

    public static Document Document(string text, ContentFormat format = ContentFormat.Markdown) =>
        DocumentParser.Parse(new SourceText("page.md", text), format, Shortcodes);

    public static IEnumerable<string> Codes(string text) => Document(text).Diagnostics.Select(found => found.Code);

    /// <summary>Each finding as <c>line:column code</c>.</summary>
    public static IEnumerable<string> Findings(string text, ContentFormat format = ContentFormat.Markdown) =>
        Document(text, format).Diagnostics.Select(found => $"{found.Location.Start} {found.Code}");

    /// <summary>The one finding, with the text it points at.</summary>
    public static (Diagnostic Finding, string Text) Only(string text)
    {
        var document = Document(text);
        var finding = Assert.Single(document.Diagnostics);
        return (finding, document.Source.GetText(finding.Location.Span));
    }

    public static IEnumerable<Segment> AllSegments(string text) => Flatten(Document(text).Segments);

    public static IEnumerable<Segment> Flatten(IEnumerable<Segment> segments) =>
        segments.SelectMany(segment => segment is ShortcodeSegment { Inner: var inner } ? Flatten(inner).Prepend(segment) : [segment]);

    public static ShortcodeCall OnlyCall(string text) => Assert.Single(AllSegments(text).OfType<ShortcodeSegment>()).Call;

    public static IEnumerable<PromptBlockSyntax> Blocks(string text) => AllSegments(text).OfType<PromptBlockSegment>().Select(segment => segment.Block);

    public static IReadOnlyList<PromptSyntax> Prompts(string text) => [.. Blocks(text).SelectMany(block => block.Prompts)];

    /// <summary>The same with the text put into a review block.</summary>
    public static IReadOnlyList<PromptSyntax> PromptsIn(string block) => Prompts(Block(block));

    public static string Block(string inner) => "{{< orbit_review >}}\n" + inner + "\n{{< /orbit_review >}}";

    /// <summary>Each prompt as <c>question = answer</c>.</summary>
    public static IEnumerable<string> Pairs(string text) => Prompts(text).Select(prompt => $"{prompt.Question.Text} = {prompt.Answer?.Text}");

    /// <summary>The segments as a short outline: <c>prose</c>, <c>figure</c>, <c>details[prose figure]</c>, …</summary>
    public static string Outline(string text) => Outline(Document(text).Segments);

    private static string Outline(IEnumerable<Segment> segments)
    {
        var outline = new StringBuilder();
        foreach (var segment in segments)
        {
            if (outline.Length > 0) outline.Append(' ');
            outline.Append(segment switch
            {
                FrontMatterSegment => "settings",
                ProseSegment => "prose",
                EscapedShortcodeSegment escaped => $"'{escaped.Literal}'",
                PromptBlockSegment block => $"prompts({block.Block.Prompts.Count})",
                ShortcodeSegment { InnerSpan: null } call => call.Call.Name,
                ShortcodeSegment call => $"{call.Call.Name}[{Outline(call.Inner)}]",
                _ => throw new InvalidOperationException(segment.ToString()),
            });
        }

        return outline.ToString();
    }
}
