namespace CourseKit.Syntax;

/// <summary>What the body of a content file is written in: told by the ending of its name.</summary>
public enum ContentFormat
{
    Markdown,
    Html,
}

/// <summary>
/// One content file, parsed: its front matter and its body cut into segments. The spans of <see cref="Segments"/> tile
/// the file exactly, front matter included, and the children of a paired shortcode tile its inner span; a property test holds us to it.
/// </summary>
public sealed record Document(
    SourceText Source,
    ContentFormat Format,
    FrontMatter? FrontMatter,
    EquatableArray<Segment> Segments,
    EquatableArray<Diagnostic> Diagnostics);

/// <summary>A piece of a content file.</summary>
public abstract record Segment(TextSpan Span);

/// <summary>The settings at the head of the file, their delimiters included.</summary>
public sealed record FrontMatterSegment(TextSpan Span) : Segment(Span);

/// <summary>Markdown (or HTML) without a shortcode or prompt block in it.</summary>
public sealed record ProseSegment(TextSpan Span) : Segment(Span);

/// <summary>
/// A shortcode written to be shown, not run: <c>{{&lt;/* name */&gt;}}</c>; or a tag that was reported and cannot run.
/// <paramref name="Literal"/> is what the reader sees.
/// </summary>
public sealed record EscapedShortcodeSegment(TextSpan Span, string Literal) : Segment(Span);

/// <summary>A shortcode call, with what stands between its opening and closing tags when it has both.</summary>
/// <param name="Signature">Of the shortcode that is called.</param>
/// <param name="InnerSpan">Null when the call has no closing tag (or closes itself).</param>
public sealed record ShortcodeSegment(
    TextSpan Span, ShortcodeSignature Signature, ShortcodeCall Call, TextSpan? InnerSpan, EquatableArray<Segment> Inner) : Segment(Span);

/// <summary>An <c>orbit_review</c> shortcode or a raw <c>orbit-reviewarea</c> element, with the prompts read from it.</summary>
public sealed record PromptBlockSegment(TextSpan Span, PromptBlockSyntax Block) : Segment(Span);
