namespace CourseKit.Syntax;

/// <summary>Moves over the indentation of one line, counting columns: a tab reaches to the next multiple of four.</summary>
internal struct LineCursor(string text, int start, int end)
{
    public int At { get; private set; } = start;

    private int Column { get; set; }

    public readonly bool AtEnd => At >= end;

    /// <summary>The character here; a line feed at the end.</summary>
    public readonly char Current => Peek(0);

    public readonly char Peek(int ahead) => At + ahead < end ? text[At + ahead] : '\n';

    public readonly bool IsBlank
    {
        get
        {
            for (var at = At; at < end; at++)
            {
                if (text[at] is not (' ' or '\t')) return false;
            }

            return true;
        }
    }

    public void Advance(int characters)
    {
        At += characters;
        Column += characters;
    }

    /// <summary>
    /// Moves over at most so many columns of blanks and gives how many there were. A tab that reaches too far is taken whole.
    /// </summary>
    public int SkipBlanks(int columns)
    {
        var start = Column;
        while (Column - start < columns && !AtEnd && Current is ' ' or '\t')
        {
            Column += Current == '\t' ? 4 - (Column % 4) : 1;
            At++;
        }

        return Column - start;
    }
}
