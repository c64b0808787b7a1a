using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Looks at attributes in braces before an element gets them: an address that is run is an error in every course, and with <c>contributors:
/// untrusted</c> an element gets only what shows. Every list in braces goes through here, so that nothing that is made of the tree has to
/// look again.
/// </summary>
internal static class AttributeFilter
{
    private static readonly object _removed = new();

    /// <summary>
    /// What neither runs, leads somewhere, covers the page, nor passes for a part of the theme; and <c>from</c>, which is ours.
    /// </summary>
    private static readonly HashSet<string> _safe = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "title", "lang", "dir", "width", "height", "loading", "decoding", "align", "valign", "start", "reversed", "type", "value", "alt", "open", "translate",
        "colspan", "rowspan", "scope", "datetime", "controls", "loop", "muted", "sizes", "hreflang", "spellcheck", SourceMarks.Attribute,
    };

    /// <param name="given">What does not pass is taken out of it.</param>
    /// <param name="target">The node that they are for.</param>
    /// <param name="span">Of the braces.</param>
    /// <param name="notes">Null where only the blocks of a text are asked for.</param>
    public static void Apply(HtmlAttributes given, MarkdownObject target, SourceSpan span, ParseNotes? notes)
    {
        if (notes is null) return;
        foreach (var property in given.Properties ?? [])
        {
            if (AddressAttribute.Unsafe(ElementOf(target), property.Key.ToLowerInvariant(), property.Value ?? "") is { } scheme)
            {
                notes.Unsafe.Add((scheme, span));
            }
        }

        if (notes.TrustsContributors) return;
        var isFence = target is FencedCodeBlock;
        var removed = new List<string>();
        given.Properties?.RemoveAll(
            property => !IsSafe(property.Key, property.Value, isFence) && Note(property.Key.ToLowerInvariant() + "="));
        given.Classes?.RemoveAll(name => !(isFence && IsCodeClass(name)) && Note("." + name));
        if (given.Id is { } id && ThemeIds.Has(id) && Note("#" + id)) given.Id = null;
        if (removed.Count > 0) notes.Removed.Add((removed, span));

        bool Note(string what)
        {
            if (!removed.Contains(what)) removed.Add(what);
            return true;
        }
    }

    /// <summary>Says what was found, and notes on the tree where text was taken out: it is not lost, but told.</summary>
    public static void Report(ParseNotes notes, MarkdownDocument tree, MappedText text, List<Diagnostic> diagnostics)
    {
        foreach (var (scheme, span) in notes.Unsafe) diagnostics.Add(UnsafeAddress.At(Locate(span), scheme));
        if (notes.Removed.Count == 0) return;
        foreach (var (names, span) in notes.Removed) diagnostics.Add(MarkupTakenOut.InBraces(Locate(span), names));
        tree.SetData(_removed, notes.Removed.ConvertAll(each => each.Span));

        Location Locate(SourceSpan span) => text.Locate(new TextSpan(span.Start, span.Length));
    }

    /// <summary>The braces that something was taken out of.</summary>
    public static IReadOnlyList<SourceSpan> RemovedFrom(MarkdownDocument tree) => tree.GetData(_removed) as IReadOnlyList<SourceSpan> ?? [];

    private static string ElementOf(MarkdownObject target) => target is LinkInline link ? link.IsImage ? "img" : "a" : "";

    private static bool IsSafe(string name, string? value, bool isFence) =>
        _safe.Contains(name) || (isFence && CodeOptions.IsOption(name, value));

    private static bool IsCodeClass(string name) => CodeOptions.IsOption(name) || CodeLanguages.IsKnown(name);
}
