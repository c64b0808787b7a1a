using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds what of a Markdown text is no Markdown: code, formulas, and tags and comments of HTML.</summary>
internal static class VerbatimText
{
    private static readonly char[] _marks = ['`', '<'];

    /// <summary>In order of their beginnings.</summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        if (!MathScanner.MayFind(text) && text.IndexOfAny(_marks) < 0) return [];
        var places = MathPlaces.Of(text);
        var formulas = new MathScanner(text, places).Scan().Select(formula => formula.Span);
        var known = places.Verbatim.Concat(formulas).OrderBy(span => span.Start).ToList();
        return [.. known.Concat(Inline(text, known)).OrderBy(span => span.Start)];
    }

    /// <summary>Code in a line, and HTML, outside of what is known to be verbatim.</summary>
    private static List<TextSpan> Inline(string text, List<TextSpan> known)
    {
        var found = new List<TextSpan>();
        var skip = new MarkdownSkip(text);
        var paragraphs = new MathCloser(text);
        var next = 0;
        for (var at = text.IndexOfAny(_marks); at >= 0 && at < text.Length; at = text.IndexOfAny(_marks, at))
        {
            while (next < known.Count && known[next].End <= at) next++;
            if (next < known.Count && known[next].Start <= at)
            {
                at = known[next].End;
                continue;
            }

            if (at > 0 && text[at - 1] == '\\')
            {
                at++;
                continue;
            }

            var end = skip.Past(at, paragraphs.ParagraphEnd(at));
            if (end > at + 1) found.Add(TextSpan.FromBounds(at, end));
            at = end;
        }

        return found;
    }
}
