using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The net under all parsers: what was typed as text is in the tree that everything is made from, or is reported at its place.
/// <para>
/// What was typed is the text itself, every letter of it; no parser says which. The tree says what of it is there, as text or as a mark
/// that means something (<see cref="ArrivalWalk"/>). A letter that is neither must belong to a mark that can be read by itself
/// (<see cref="ConsumedMarkup"/>), or it is lost.
/// </para>
/// </summary>
internal static class LossCheck
{
    /// <summary>So many of a body are told; one that loses more is not read as its author meant it.</summary>
    private const int Most = 50;

    public static void Run(BodyDraft body, List<Diagnostic> diagnostics)
    {
        if (body.IsHtml || body.Text.Text.Length == 0) return;
        List<Diagnostic>? found = null;
        foreach (var loss in Find(body.Text.Text, body.Tree, body.Embeds.Count))
        {
            var location = loss.Embed is { } index ? body.Embeds[index].Location : body.Text.Locate(loss.Span);
            if (IsReported(location, diagnostics)) continue;
            var text = PlaceholderText.Expand(body.Text.Text.Substring(loss.Span.Start, loss.Span.Length), body.Embeds);
            (found ??= []).Add(loss switch
            {
                { Embed: not null } => TextNotShown.AtEmbed(location),
                { IsSign: true } => SignReadAsMarkup.At(location, text),
                _ => TextNotShown.At(location, text, isInTable: IsInTable(body.Text.Text, loss.Span.Start)),
            });
            if (found.Count == Most) break;
        }

        if (found is not null) diagnostics.AddRange(found);
    }

    private static bool IsInTable(string text, int at)
    {
        var end = text.IndexOfAny(['\n', '\r'], at);
        return text.IndexOf('|', at, (end < 0 ? text.Length : end) - at) >= 0;
    }

    /// <summary>What of a text is missing in the tree that was made from it, in order.</summary>
    /// <param name="embeds">How many embeds stand in the text.</param>
    public static IReadOnlyList<Loss> Find(string text, MarkdownDocument tree, int embeds)
    {
        var walk = new ArrivalWalk(text, embeds);
        walk.Walk(tree);
        List<Loss>? losses = null;
        string? unplaced = null;
        for (var at = 0; walk.Arrivals.TryNext(ref at, out var missing);)
        {
            if (Letters(text, missing, walk) is not { } loss) continue;
            if (walk.Arrivals.HasUnplaced && loss.Embed is null && IsAmong(text, loss.Span, unplaced ??= walk.Arrivals.Unplaced)) continue;
            (losses ??= []).Add(loss);
        }

        foreach (var emphasis in walk.OddEmphasis)
        {
            (losses ??= []).Add(new Loss(new TextSpan(emphasis.Span.Start, emphasis.Span.Length)) { IsSign = true });
        }

        return losses ?? (IReadOnlyList<Loss>)[];
    }

    /// <summary>From the first to the last letter of a stretch that belong to no mark.</summary>
    private static Loss? Letters(string text, TextSpan missing, ArrivalWalk walk)
    {
        int first = -1, last = -1;
        for (var i = missing.Start; i < missing.End; i++)
        {
            if (Placeholder.TryRead(text, i, out var index, out var end))
            {
                if (!walk.HasEmbed(index)) return new Loss(TextSpan.FromBounds(i, end)) { Embed = index };
                i = end - 1;
                continue;
            }

            if (!TypedCharacter.IsText(text[i])) continue;
            var after = ConsumedMarkup.EndOf(text, i, missing.Start, missing.End, walk.HasAttributes);
            if (after > i)
            {
                i = after - 1;
                continue;
            }

            if (first < 0) first = i;
            last = i;
        }

        return first < 0 ? null : new Loss(Whole(text, first, last + 1, missing));
    }

    /// <summary>With the signs before and behind that did not arrive either.</summary>
    private static TextSpan Whole(string text, int start, int end, TextSpan missing)
    {
        while (start > missing.Start && !EndsWord(text[start - 1])) start--;
        while (end < missing.End && !EndsWord(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is Placeholder.Open or Placeholder.Close;

    /// <summary>Whether each word of a stretch stands in what has no place.</summary>
    private static bool IsAmong(string text, TextSpan span, string unplaced)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!TypedCharacter.IsLetter(text[i])) continue;
            var start = i;
            while (i < span.End && TypedCharacter.IsLetter(text[i])) i++;
            if (unplaced.IndexOf(text.Substring(start, i - start), StringComparison.Ordinal) < 0) return false;
        }

        return true;
    }

    /// <summary>What another finding speaks of is not told twice; nor is what was left out because it lies too deep.</summary>
    private static bool IsReported(Location place, List<Diagnostic> diagnostics)
    {
        foreach (var finding in diagnostics)
        {
            if (finding.Rule == NestingTooDeep.Rule) return true;
            var (other, span) = (finding.Location, finding.Location.Span);
            if (other.Path == place.Path && span.Start < place.Span.End && place.Span.Start < span.End) return true;
        }

        return false;
    }
}

/// <summary>A part of a text that is not in its tree.</summary>
internal readonly record struct Loss(TextSpan Span)
{
    /// <summary>The embed that is lost; null for letters.</summary>
    public int? Embed { get; init; }

    /// <summary>True when no letter is lost but the signs that stand for arithmetic.</summary>
    public bool IsSign { get; init; }
}
