using System.Text.RegularExpressions;
using CourseKit.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model.Tests;

/// <summary>
/// A page as Markdig sees it: shortcodes and review blocks are placeholders, formulas are lifted out, and what the page's reader took for
/// text stands there as text.
/// Says of offsets in the file what they lie in.
/// </summary>
internal sealed class MarkdigView
{
    private readonly List<(int Start, int End)> _hidden = [];
    private readonly List<(int Start, int End)> _unsure = [];
    private readonly List<(int Start, int End)> _leaves = [];
    private readonly Dictionary<int, int> _offsets = [];

    public MarkdigView(Document document)
    {
        var composed = new MappedText.Builder();
        var embeds = new List<EmbedDraft>();
        foreach (var segment in document.Segments)
        {
            if (segment is FrontMatterSegment) continue;
            if (segment is ProseSegment)
            {
                composed.Append(document.Source, segment.Span);
                continue;
            }

            var location = document.Source.Locate(segment.Span);
            composed.AppendReplacement(Placeholder.Of(embeds.Count), document.Source, segment.Span);
            Embed embed = segment is EscapedShortcodeSegment
                ? new LiteralEmbed(location, "x")
                : new PromptBlockEmbed(location, new PromptBlock(1, null, location, []));
            embeds.Add(new FinishedEmbed(embed));
        }

        var found = new List<Diagnostic>();
        var text = MathLifter.Lift(composed.Build(), embeds, found);
        IsOdd = found.Exists(finding => finding.Rule == ShortcodeInMath.Rule)
            || embeds.OfType<MathDraft>().Any(formula => IsOddFormula(formula.Written));
        foreach (var piece in text.Pieces(new TextSpan(0, text.Text.Length)))
        {
            for (var i = 0; i < (piece.Verbatim ? piece.Span.Length : 1); i++) _offsets[piece.SourceSpan.Start + i] = piece.Span.Start + i;
        }

        Text = text.Text;
        foreach (var node in Markdig.Markdown.Parse(text.Text, MarkdownPipelines.Course).Descendants()) Note(node);
    }

    public string Text { get; }

    /// <summary>Whether there is HTML with a comment in it that Markdig does not look into.</summary>
    public bool HasOtherComment { get; private set; }

    /// <summary>
    /// True when a formula holds a shortcode, which is a mistake, or code, or goes on over a line in running text: formulas are found
    /// before blocks and code are.
    /// </summary>
    public bool IsOdd { get; }

    /// <summary>Whether a comment's opening is shown as text, or hides what follows it because its block ends without its end.</summary>
    public bool HasOpenComment { get; private set; }

    /// <summary>
    /// True in code and in comments, false elsewhere, null where this view does not know: in other HTML, in formulas, where a shortcode is
    /// a mistake, and in footnotes that nothing refers to.
    /// </summary>
    public bool? IsHidden(int offset)
    {
        if (!_offsets.TryGetValue(offset, out var at)) return null;
        return Holds(_unsure) || !Holds(_leaves) ? null : Holds(_hidden);

        bool Holds(List<(int Start, int End)> spans) => spans.Exists(span => at >= span.Start && at < span.End);
    }

    private static bool IsOddFormula(string formula) =>
        formula.Contains('`', StringComparison.Ordinal)
        || (formula.Contains('\n', StringComparison.Ordinal)
            && (formula.Contains('<', StringComparison.Ordinal) || !formula.StartsWith("$$\n", StringComparison.Ordinal)));

    private void Note(MarkdownObject node)
    {
        var (start, end) = (node.Span.Start, node.Span.End + 1);
        if (node is LeafBlock) _leaves.Add((start, end));
        switch (node)
        {
            case CodeInline or FencedCodeBlock:
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                _hidden.Add((start, end));
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment }:
                var close = HtmlComment.End(Text, Text.IndexOf("<!--", start, StringComparison.Ordinal), end);
                HasOpenComment |= close < 0;
                if (close < 0) break;
                _hidden.Add((start, close));
                NoteOtherHtml(close, end);
                break;
            case HtmlBlock:
                // What is a comment in other HTML, and behind a comment, is for HTML to say.
                NoteOtherHtml(start, end);
                break;
            case LiteralInline literal:
                HasOpenComment |= ShowsComment(literal.Content);
                break;
        }
    }

    private static bool ShowsComment(StringSlice slice)
    {
        if (slice.Text is null) return false;
        for (var at = slice.Start; ; at++)
        {
            at = slice.Text.IndexOf("<!--", at, slice.End + 1 - at, StringComparison.Ordinal);
            if (at < 0) return false;
            var backslashes = 0;
            while (at > backslashes && slice.Text[at - backslashes - 1] == '\\') backslashes++;
            if (backslashes % 2 == 0 && !IsInDeclaration(slice, at)) return true;
        }
    }

    /// <summary>An instruction, a declaration and the like are text as a whole.</summary>
    private static bool IsInDeclaration(StringSlice slice, int at) =>
        Regex.Matches(slice.ToString(), @"<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<![A-Za-z][^>]*>")
            .Any(match => at - slice.Start > match.Index && at - slice.Start < match.Index + match.Length);

    private void NoteOtherHtml(int start, int end)
    {
        if (Text.IndexOf("<!--", start, end - start, StringComparison.Ordinal) < 0) return;
        _unsure.Add((start, end));
        HasOtherComment = true;
    }
}
