using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Finds what other tools would understand and CourseKit shows as text, to name our way. A false alarm is worse than a miss: only what can
/// hardly be meant as text is told.
/// </summary>
internal sealed class OtherSyntax(BodyDraft body, List<Diagnostic> diagnostics)
{
    private static readonly char[] _signs = ['[', ':', '#', '!', '?'];

    /// <summary>The rules of which a page has one finding each, however often it breaks them.</summary>
    private static readonly HashSet<Rule> _folded =
        [StrayColons.Rule, AdmonitionMark.Rule, DirectiveFence.Rule, DiagramFence.Rule, WikiLink.Rule, HeadingWithoutBlank.Rule, SwappedLink.Rule, BlankInAddress.Rule, InlineCard.Rule];

    private bool _isDepthTold;

    /// <summary>The first finding of each of these rules, with how many there are more.</summary>
    public static IEnumerable<Diagnostic> Fold(IEnumerable<Diagnostic> findings)
    {
        var all = findings.ToList();
        var counts = all.Where(finding => _folded.Contains(finding.Rule)).GroupBy(finding => finding.Rule)
            .ToDictionary(group => group.Key, group => group.Count());
        var told = new HashSet<Rule>();
        foreach (var finding in all)
        {
            if (!counts.TryGetValue(finding.Rule, out var count) || count == 1) yield return finding;
            else if (told.Add(finding.Rule)) yield return finding with { Message = $"{finding.Message} (and {count - 1} more of these on this page)" };
        }
    }

    public void Read(LeafBlock leaf)
    {
        if (leaf.Inline is not { } inline || leaf.Span.IsEmpty || body.Text.Text.IndexOfAny(_signs, leaf.Span.Start, leaf.Span.Length) < 0)
        {
            return;
        }

        var text = LeafText.Of(inline, body);
        if (leaf is ParagraphBlock && !body.IsLine) ReadLines(text, leaf);
        ReadBrackets(text);
    }

    private void ReadLines(LeafText leaf, LeafBlock block)
    {
        var text = leaf.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (LineSyntax.IsColons(text, start, end)) diagnostics.Add(StrayColons.At(leaf.Locate(start, end)));
            else if (!_isDepthTold && LineSyntax.IsContainer(text, start, end))
            {
                _isDepthTold = true;
                diagnostics.Add(NestingTooDeep.At(leaf.Locate(start, end), "callouts", CalloutParser.MostNested));
            }
            else if (LineSyntax.AdmonitionName(text, start, end) is { } name) diagnostics.Add(AdmonitionMark.At(leaf.Locate(start, end), name));
            start = end + 1;
        }

        if (LineSyntax.HeadingLevel(text) is var level and > 0)
        {
            diagnostics.Add(HeadingWithoutBlank.At(leaf.Locate(0, text.Length), level, text.Substring(level)));
        }

        if (block.Parent is MarkdownDocument && LineSyntax.IsCard(text, out var mark))
        {
            diagnostics.Add(InlineCard.At(leaf.Locate(0, text.Length), mark));
        }
    }

    private void ReadBrackets(LeafText leaf)
    {
        var text = leaf.Text;
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (BracketSyntax.WikiLinkEnd(text, at) is var wiki and > 0)
            {
                var isPicture = at > 0 && text[at - 1] == '!';
                diagnostics.Add(WikiLink.At(leaf.Locate(isPicture ? at - 1 : at, wiki), text.Substring(at + 2, wiki - at - 4), isPicture));
                at = wiki - 1;
            }
            else if (BracketSyntax.SwappedStart(text, at, out var close) is var swapped and >= 0)
            {
                var words = text.Substring(swapped + 1, at - swapped - 2);
                diagnostics.Add(SwappedLink.At(leaf.Locate(swapped, close), words, leaf.Source(at + 1, close - 1)));
                at = close - 1;
            }
            else if (BracketSyntax.BlankAddressEnd(text, at, out var address) is var end and > 0)
            {
                diagnostics.Add(BlankInAddress.At(leaf.Locate(at, end), leaf.Source(address, end - 1)));
                at = end - 1;
            }
        }
    }
}
