namespace CourseKit.Model;

/// <summary>Finds the ends of code spans. Runs of backticks that have no partner are remembered, which keeps it linear.</summary>
internal sealed class CodeSpanSearch(string text)
{
    private readonly Dictionary<int, int> _absentBefore = [];

    /// <summary>The offset after the code span that the run of backticks at an offset opens, or -1 when it opens none.</summary>
    public int End(int offset, int paragraphEnd)
    {
        var length = Run(offset, paragraphEnd);
        if (_absentBefore.TryGetValue(length, out var absent) && offset < absent && paragraphEnd <= absent) return -1;
        for (var i = offset + length; i < paragraphEnd; i++)
        {
            if (text[i] != '`') continue;
            var run = Run(i, paragraphEnd);
            if (run == length) return i + run;
            i += run;
        }

        _absentBefore[length] = paragraphEnd;
        return -1;
    }

    public int Run(int offset, int end)
    {
        var i = offset;
        while (i < end && text[i] == '`') i++;
        return i - offset;
    }
}
