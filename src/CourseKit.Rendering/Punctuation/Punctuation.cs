namespace CourseKit.Rendering;

/// <summary>Finds what stands in place of typewriter punctuation in a line.</summary>
internal static class Punctuation
{
    private const string Apostrophe = "’";

    /// <summary>By place; a character that others stand for as well is replaced by nothing.</summary>
    public static IReadOnlyDictionary<int, string> Replace(string line, QuoteMarks marks)
    {
        var replaced = new Dictionary<int, string>();
        var open = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '"' or '\'':
                    AddQuote(line, i, marks, open, replaced);
                    break;
                case '-' or '.':
                    i = AddRun(line, i, replaced);
                    break;
            }
        }

        return replaced;
    }

    private static int AddRun(string line, int start, Dictionary<int, string> replaced)
    {
        var end = start + 1;
        while (end < line.Length && line[end] == line[start]) end++;
        var mark = (line[start], end - start) switch
        {
            ('-', 2) => "–",
            ('-', 3) => "—",
            ('.', 3) => "…",
            _ => null,
        };
        for (var i = start; mark is not null && i < end; i++) replaced[i] = i == start ? mark : "";
        return end - 1;
    }

    private static void AddQuote(string line, int at, QuoteMarks marks, Stack<int> open, Dictionary<int, string> replaced)
    {
        var (before, after) = (at == 0 ? ' ' : line[at - 1], at + 1 == line.Length ? ' ' : line[at + 1]);
        var isDouble = line[at] == '"';
        if (IsWord(before) && IsWord(after))
        {
            // Between figures it is a prime; between letters only an apostrophe can stand.
            if (!isDouble && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after))) replaced[at] = Apostrophe;
        }
        else if (!char.IsWhiteSpace(before) && TryClose(line, at, open)) replaced[at] = isDouble ? marks.Close : marks.InnerClose;
        else if (!char.IsWhiteSpace(after) && !IsWord(before)) AddOpening(line, at, marks, open, replaced);
        else if (!isDouble && char.IsLetter(before)) replaced[at] = Apostrophe;
    }

    /// <summary>A single one that nothing closes is an apostrophe: <c>'tis</c>, <c>the '90s</c>.</summary>
    private static void AddOpening(string line, int at, QuoteMarks marks, Stack<int> open, Dictionary<int, string> replaced)
    {
        var isDouble = line[at] == '"';
        if (!isDouble && (char.IsAsciiDigit(line[at + 1]) || !IsClosedLater(line, at)))
        {
            replaced[at] = Apostrophe;
            return;
        }

        replaced[at] = isDouble ? marks.Open : marks.InnerOpen;
        open.Push(at);
    }

    private static bool TryClose(string line, int at, Stack<int> open)
    {
        if (!open.Any(place => line[place] == line[at])) return false;
        while (line[open.Pop()] != line[at])
        {
        }

        return true;
    }

    /// <summary>True when a mark follows that ends a word and has no letter behind it.</summary>
    private static bool IsClosedLater(string line, int at)
    {
        for (var i = line.IndexOf('\'', at + 1); i >= 0; i = line.IndexOf('\'', i + 1))
        {
            if (!char.IsWhiteSpace(line[i - 1]) && (i + 1 == line.Length || !IsWord(line[i + 1]))) return true;
        }

        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == PunctuatedLine.Opaque;
}
