using Markdig;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>What the parsers of a text are told of it, and what they find that its tree does not show.</summary>
internal sealed class ParseNotes(List<EmbedDraft> embeds, bool trustsContributors)
{
    private static readonly object _key = new();

    /// <summary>What the placeholders stand for.</summary>
    public List<EmbedDraft> Embeds { get; } = embeds;

    /// <summary>Opening tags that are shown as text, since nothing closes them.</summary>
    public List<(string Name, SourceSpan Tag)> Unclosed { get; } = [];

    /// <summary>False where braces may hold only what shows.</summary>
    public bool TrustsContributors { get; } = trustsContributors;

    /// <summary>Addresses in braces that a browser would run, by their scheme.</summary>
    public List<(string Scheme, SourceSpan Span)> Unsafe { get; } = [];

    /// <summary>What was taken out of braces.</summary>
    public List<(List<string> Names, SourceSpan Span)> Removed { get; } = [];

    public MarkdownParserContext ToContext()
    {
        var context = new MarkdownParserContext();
        context.Properties[_key] = this;
        return context;
    }

    /// <summary>Null where only the blocks of a text are asked for.</summary>
    public static ParseNotes? Of(MarkdownParserContext? context) =>
        context is not null && context.Properties.TryGetValue(_key, out var notes) ? (ParseNotes)notes : null;
}
