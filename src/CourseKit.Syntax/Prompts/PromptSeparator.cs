namespace CourseKit.Syntax;

/// <summary>
/// A line of dashes, stars, underscores or equals signs, by which authors who come from other tools keep prompts apart. Below a text
/// Markdown would make a heading of it.
/// </summary>
internal static class PromptSeparator
{
    private const int Shortest = 3;

    public static bool Is(string text, PromptLine line)
    {
        if (line.Kind != PromptLineKind.Text) return false;
        var sign = text[line.Content.Start];
        if (sign is not ('-' or '*' or '_' or '=')) return false;
        var count = 0;
        for (var i = line.Content.Start; i < line.Content.End; i++)
        {
            if (text[i] == sign) count++;
            else if (text[i] is not (' ' or '\t')) return false;
        }

        return count >= Shortest;
    }
}
