using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What the parse of a body needs from elsewhere, as plain functions: the checks of shortcodes and prompts, and the other
/// files of the course. Shared by all pages and threads.
/// </summary>
public sealed record ProseContext
{
    /// <summary>Knows no shortcode and no other file.</summary>
    public static ProseContext Empty { get; } = new()
    {
        Shortcodes = (_, _, _) => null,
        Parse = source => new Document(source, ContentFormat.Markdown, null, [new ProseSegment(new TextSpan(0, source.Length))], []),
    };

    public required ShortcodeBinding Shortcodes { get; init; }

    internal PromptBinding Prompts { get; init; } = (source, block, number, _, _) =>
        new PromptBlock(number, null, source.Locate(block.Span), []);

    /// <summary>Cuts a file into segments; for files that are included.</summary>
    public required Func<SourceText, Document> Parse { get; init; }

    /// <summary>False to take out of attributes in braces what could run or cover the page.</summary>
    public bool TrustsContributors { get; init; } = true;

    /// <summary>The text of another file of the course by its path; null when there is none.</summary>
    public Func<string, SourceText?> Include { get; init; } = _ => null;
}

/// <summary>Checks a call against its signature. Null when the shortcode is not known; the call is then left out.</summary>
public delegate BoundShortcode? ShortcodeBinding(SourceText source, ShortcodeSegment call, ICollection<Diagnostic> diagnostics);

/// <summary>Types a review block. The number is its place on the page, from one; its sides may refer to the definitions.</summary>
internal delegate PromptBlock PromptBinding(
    SourceText source, PromptBlockSegment block, int number, PageDefinitions definitions, ICollection<Diagnostic> diagnostics);

/// <summary>A call whose arguments were checked and put in the signature's order, defaults filled in.</summary>
public sealed record BoundShortcode(ShortcodeSignature Signature, EquatableArray<BoundArgument> Arguments)
{
    /// <summary>What stands for a parameter; null for one that the shortcode does not have.</summary>
    public BoundArgument? Argument(string? parameter) => Arguments.Named(parameter);
}
