using CourseKit.Syntax;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The footnotes and link definitions of a page, wherever on it they stand, and of the files that it includes. The sides of its prompts and
/// the inner texts of its shortcodes are texts of their own; what they refer to and do not define is handed to them.
/// </summary>
internal sealed class PageDefinitions
{
    private const int LongestLabel = 200;

    private static readonly MarkdownPipeline _blocksOnly = MarkdownPipelines.BlocksOnly();

    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Path, int Offset)> _handed = [];

    private PageDefinitions()
    {
    }

    public static PageDefinitions None { get; } = new();

    public static PageDefinitions Of(Document document, ProseContext context)
    {
        if (document.Format == ContentFormat.Html) return None;
        PageDefinitions? definitions = null;
        foreach (var part in IncludedFiles.With(document, context))
        {
            if (part.Source.Text.IndexOf("]:", StringComparison.Ordinal) >= 0) (definitions ??= new PageDefinitions()).ReadFrom(part);
        }

        return definitions ?? None;
    }

    private void ReadFrom(Document document)
    {
        var text = document.Source.Text.ToCharArray();
        var start = document.Segments.FirstOrDefault() is FrontMatterSegment front ? front.Span.End : 0;
        for (var i = 0; i < start; i++) Blank(text, i);
        Cover(document.Segments, text);
        Read(Markdig.Markdown.Parse(new string(text), _blocksOnly), document);
    }

    /// <summary>Whether another text than the one it stands in was handed the definition that begins at a place.</summary>
    public bool IsHanded(Location place) => _handed.Contains((place.Path, place.Span.Start));

    /// <summary>Whether the page has a footnote of a name.</summary>
    public bool HasFootnote(string name) => _definitions.ContainsKey("^" + name);

    /// <summary>The labels in a text that the page defines.</summary>
    public IEnumerable<string> ReferredToIn(string text)
    {
        var used = new List<string>();
        if (_definitions.Count > 0) Labels(text, [], used);
        return used.Where(_definitions.ContainsKey);
    }

    /// <summary>What a text refers to, itself or by one of these, without defining it; noted as handed to it.</summary>
    /// <param name="withFootnotes">False where no note can stand.</param>
    public List<Definition> MissingIn(string text, bool withFootnotes)
    {
        var missing = new List<Definition>();
        if (_definitions.Count == 0 || text.IndexOf('[') < 0) return missing;
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var used = new List<string>();
        Labels(text, known, used);
        for (var i = 0; i < used.Count; i++)
        {
            if (!_definitions.TryGetValue(used[i], out var definition) || !known.Add(used[i])) continue;
            if (definition.IsFootnote && !withFootnotes) continue;
            missing.Add(definition);
            _handed.Add((definition.Document.Source.Path, definition.Span.Start));
            Labels(definition.Document.Source.GetText(definition.Span), known, used);
        }

        return missing;
    }

    /// <summary>The labels that a text uses, code and formulas aside, and, where a line begins with one and a colon, defines.</summary>
    private static void Labels(string text, HashSet<string> defined, List<string> used)
    {
        using var verbatim = VerbatimText.In(text).GetEnumerator();
        var hasMore = verbatim.MoveNext();
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            while (hasMore && verbatim.Current.End <= open) hasMore = verbatim.MoveNext();
            if ((hasMore && verbatim.Current.Start <= open) || IsEscaped(text, open)) continue;
            var close = text.IndexOfAny(['[', ']'], open + 1, Math.Min(LongestLabel, text.Length - open - 1));
            if (close < 0 || text[close] == '[' || close == open + 1) continue;
            var label = string.Join(
                " ", text.Substring(open + 1, close - open - 1).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (close + 1 < text.Length && text[close + 1] == ':' && BeginsLine(text, open)) defined.Add(label);
            else used.Add(label);
        }
    }

    private static bool IsEscaped(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] == '\\') start--;
        return (at - start) % 2 == 1;
    }

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '>') at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>What a page defines stands before what it includes.</summary>
    private void Read(MarkdownDocument tree, Document document)
    {
        foreach (var pair in tree.GetLinkReferenceDefinitions(addGroup: false).Links)
        {
            var (label, found) = (pair.Key, pair.Value);
            if (found is FootnoteLinkReferenceDefinition { Footnote: var note }) Add(note.Label!, TextSpan.FromBounds(found.Span.Start, End(note) + 1), true);
            else if (found.GetType() == typeof(LinkReferenceDefinition)) Add(label, TextSpan.FromBounds(found.Span.Start, found.Span.End + 1), false);
        }

        void Add(string label, TextSpan span, bool isFootnote)
        {
            if (!_definitions.ContainsKey(label)) _definitions[label] = new Definition(document, span, isFootnote);
        }
    }

    private static int End(Block block) =>
        block is ContainerBlock container ? container.Aggregate(block.Span.End, (end, child) => Math.Max(end, End(child))) : block.Span.End;

    /// <summary>
    /// Makes blanks of what is no text of the page: prompts, and the calls of shortcodes but for their inner text. A call in a line is a
    /// word.
    /// </summary>
    private static void Cover(EquatableArray<Segment> segments, char[] text)
    {
        foreach (var segment in segments)
        {
            if (segment is ProseSegment or FrontMatterSegment) continue;
            var call = segment as ShortcodeSegment;
            var isWord = segment is EscapedShortcodeSegment || call?.Signature.Role.Placement == ShortcodePlacement.Inline;
            for (var i = segment.Span.Start; i < segment.Span.End; i++)
            {
                if (call?.InnerSpan is { } inner && !call.Inner.IsEmpty && i == inner.Start) i = inner.End;
                if (i >= segment.Span.End) break;
                if (isWord) text[i] = 'x';
                else Blank(text, i);
            }

            if (call is not null) Cover(call.Inner, text);
        }
    }

    private static void Blank(char[] text, int at)
    {
        if (text[at] is not ('\n' or '\r')) text[at] = ' ';
    }

    /// <param name="Document">The file that it stands in.</param>
    /// <param name="Span">Where in it.</param>
    internal sealed record Definition(Document Document, TextSpan Span, bool IsFootnote);
}
