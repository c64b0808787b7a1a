namespace CourseKit.Syntax;

/// <summary>A <c>Q:</c>, <c>A:</c> or <c>C:</c> at the start of a line.</summary>
/// <param name="Letter">Q, A or C.</param>
/// <param name="Line">Index of its line in the block.</param>
/// <param name="Span">Letter and sign.</param>
internal readonly record struct PromptMarker(char Letter, char Sign, int Line, TextSpan Span);

/// <summary>
/// The markers of a block, and whether they make it a marked one. <c>Q.</c> counts only where <c>A.</c> stands too and no <c>Q:</c> does,
/// so that a line that begins with somebody's initial is text.
/// </summary>
internal sealed class PromptMarkers
{
    private PromptMarkers(IReadOnlyList<PromptMarker> all) => All = all;

    public IReadOnlyList<PromptMarker> All { get; }

    public bool IsMarked => All.Any(marker => marker.Letter != 'A');

    public static PromptMarkers Find(SourceText source, IReadOnlyList<PromptLine> lines)
    {
        var found = new List<PromptMarker>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == PromptLineKind.Text && At(source.Text, lines[i], i) is { } marker) found.Add(marker);
        }

        var hasColons = found.Any(marker => marker is { Letter: 'Q', Sign: ':' });
        var hasDots = !hasColons && found.Any(marker => marker is { Letter: 'Q', Sign: '.' })
            && found.Any(marker => marker is { Letter: 'A' });
        return new PromptMarkers([.. found.Where(marker => marker.Letter != 'Q' || (marker.Sign == '.' ? hasDots : hasColons))]);
    }

    /// <summary>What would be markers with another colon. Choices, which go on with <c>B：</c>, are none.</summary>
    public static IReadOnlyList<PromptMarker> Wide(SourceText source, IReadOnlyList<PromptLine> lines)
    {
        var found = new List<PromptMarker>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, at) = (lines[i], lines[i].Content.Start);
            if (line.Kind != PromptLineKind.Text || at - line.Start > 3 || at + 1 >= line.Content.End || source.Text[at + 1] != '：')
            {
                continue;
            }

            if (source.Text[at] is 'B' or 'Ｂ') return [];
            var letter = source.Text[at] switch { 'Q' or 'Ｑ' => 'Q', 'A' or 'Ａ' => 'A', 'C' or 'Ｃ' => 'C', _ => default };
            if (letter != default) found.Add(new PromptMarker(letter, '：', i, new TextSpan(at, 2)));
        }

        return found;
    }

    private static PromptMarker? At(string text, PromptLine line, int index)
    {
        var at = line.Content.Start;
        if (at - line.Start > 3 || at + 1 >= line.Content.End || text[at] is not ('Q' or 'A' or 'C')) return null;
        var isMark = text[at + 1] == ':' || (text[at + 1] == '.' && text[at] != 'C');
        var isAlone = at + 2 >= line.Content.End || text[at + 2].IsBlank();
        return isMark && isAlone ? new PromptMarker(text[at], text[at + 1], index, new TextSpan(at, 2)) : null;
    }
}
