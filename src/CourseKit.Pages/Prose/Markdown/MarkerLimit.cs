using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Cuts what no author means before Markdown reads it: a line that opens hundreds of quotes or lists, a paragraph of
/// thousands of marks. It is reported and shown as plain text.
/// </summary>
internal static class MarkerLimit
{
    private const int MostMarkersInParagraph = 2000;

    /// <summary>As in cmark. Markdig has no limit and reads on to the end of the line from each address that is not closed.</summary>
    private const int MostBracketsInAddress = 32;

    public static MappedText Cut(MappedText text, int deepest, List<EmbedDraft> embeds, List<Diagnostic> diagnostics)
    {
        // A list is two nodes deep, and what it holds is one more.
        var mostMarkers = (deepest / 2) - 5;
        text = Replace(text, LinesWithDeepAddress(text.Text), "brackets in an address", MostBracketsInAddress, embeds, diagnostics);
        var cuts = new List<TextSpan>();
        for (var line = 0; line < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', line);
            if (end < 0) end = text.Text.Length;
            var cut = AfterMarkers(text.Text, line, end, mostMarkers);
            if (cut < end) cuts.Add(TextSpan.FromBounds(cut, end));
            line = end + 1;
        }

        return Replace(text, cuts, "quotes or lists", mostMarkers, embeds, diagnostics);
    }

    public static MappedText CutParagraphs(MappedText text, List<EmbedDraft> embeds, List<Diagnostic> diagnostics)
    {
        var cuts = new List<TextSpan>();
        var closer = new MathCloser(text.Text);
        for (var start = 0; start < text.Text.Length;)
        {
            var end = closer.ParagraphEnd(start);
            var marks = 0;
            for (var i = start; i < end; i++) marks += text.Text[i] is '[' or '*' or '_' or '~' or '^' or '+' or '=' or '"' or '|' ? 1 : 0;
            if (marks > MostMarkersInParagraph) cuts.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }

        return Replace(text, cuts, "brackets or marks of emphasis", MostMarkersInParagraph, embeds, diagnostics);
    }

    private static List<TextSpan> LinesWithDeepAddress(string text)
    {
        var lines = new List<TextSpan>();
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at, StringComparison.Ordinal))
        {
            at += 2;
            if (!IsDeepAddress(text, at)) continue;
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            lines.Add(TextSpan.FromBounds(start, end));
            at = end;
        }

        return lines;
    }

    private static bool IsDeepAddress(string text, int at)
    {
        for (var depth = 0; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '(' && ++depth > MostBracketsInAddress) return true;
            else if (text[at] == ')' && --depth < 0) return false;
        }

        return false;
    }

    /// <summary>Where a line goes too deep, or its end.</summary>
    private static int AfterMarkers(string text, int at, int end, int mostMarkers)
    {
        for (var markers = 0; at < end; at++)
        {
            if (text[at] is ' ' or '\t') continue;
            var isMarker = text[at] == '>' || (text[at] is '-' or '*' or '+' && at + 1 < end && text[at + 1] is ' ' or '\t');
            var digits = at;
            while (digits < end && text[digits] is >= '0' and <= '9') digits++;
            if (digits > at && digits + 1 < end && text[digits] is '.' or ')' && text[digits + 1] is ' ' or '\t')
            {
                (isMarker, at) = (true, digits);
            }

            if (!isMarker) return end;
            if (++markers > mostMarkers) return at;
        }

        return end;
    }

    private static MappedText Replace(
        MappedText text, List<TextSpan> cuts, string what, int limit, List<EmbedDraft> embeds, List<Diagnostic> diagnostics)
    {
        if (cuts.Count == 0) return text;
        var result = new MappedText.Builder();
        var at = 0;
        foreach (var cut in cuts)
        {
            result.Append(text, TextSpan.FromBounds(at, cut.Start));
            var location = text.Locate(cut);
            diagnostics.Add(NestingTooDeep.At(text.Locate(cut.Start), what, limit));
            result.AppendReplacement(Placeholder.Of(embeds.Count), text, cut);
            embeds.Add(new FinishedEmbed(new LiteralEmbed(location, text.Text.Substring(cut.Start, cut.Length))));
            at = cut.End;
        }

        return result.Append(text, TextSpan.FromBounds(at, text.Text.Length)).Build();
    }
}
