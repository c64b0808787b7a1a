namespace CourseKit.Build;

/// <summary>
/// Breaks text at spaces to fit a number of columns. A word longer than a line stands alone and overflows: a path or address stays whole.
/// </summary>
public static class WordWrap
{
    /// <param name="text">Its own line breaks are kept.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="taken">Columns already used on the first line.</param>
    public static IEnumerable<string> Lines(string text, int width, int taken = 0)
    {
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            var used = taken;
            taken = 0;
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var wordWidth = CellWidth.Of(word);
                if (line.Length > 0 && used + 1 + wordWidth > width)
                {
                    yield return line;
                    (line, used) = (word, wordWidth);
                }
                else if (line.Length > 0)
                {
                    (line, used) = ($"{line} {word}", used + 1 + wordWidth);
                }
                else
                {
                    (line, used) = (word, used + wordWidth);
                }
            }

            yield return line;
        }
    }
}
