namespace CourseKit.Model;

/// <summary>How the answers of a page begin and end. One counts as out of line only where nearly all others agree.</summary>
internal sealed class AnswerStyle
{
    private const int FewestOthers = 4;
    private const int LongAnswer = 8;

    private readonly int _capitals;
    private readonly int _small;
    private readonly int _stopped;
    private readonly int _open;

    public AnswerStyle(IReadOnlyCollection<ReadText> answers)
    {
        _capitals = answers.Count(answer => BeginsWith(answer, char.IsUpper));
        _small = answers.Count(answer => BeginsWith(answer, char.IsLower));
        _stopped = answers.Count(answer => IsLong(answer) && Ends(answer) == true);
        _open = answers.Count(answer => IsLong(answer) && Ends(answer) == false);
    }

    public bool LacksCapital(ReadText answer) => BeginsWith(answer, char.IsLower) && IsRule(_capitals, _small);

    /// <summary>True also for a single answer whose earlier sentences end and whose last does not.</summary>
    public bool LacksStop(ReadText answer) =>
        Ends(answer) == false && (Sentences.Of(answer.Text).Count > 1 || (IsLong(answer) && IsRule(_stopped, _open)));

    /// <summary>The one in question is among the exceptions.</summary>
    private static bool IsRule(int agreeing, int exceptions) => agreeing >= FewestOthers && agreeing >= exceptions * 3;

    private static bool IsLong(ReadText answer) => answer.Words.Count >= LongAnswer;

    /// <summary>A word of one letter may be a variable, unless it is the article.</summary>
    private static bool BeginsWith(ReadText answer, Func<char, bool> isCase)
    {
        if (answer.Words.Count == 0 || answer.Words[0] is not { Start: 0, IsOpaque: false } first) return false;
        return (first.Key == "a" || (first.Length > 1 && char.IsLetter(answer.Text[1]))) && isCase(answer.Text[0]);
    }

    /// <summary>Null where it cannot be told: a list, several paragraphs, a picture, code or a formula at the end.</summary>
    private static bool? Ends(ReadText answer)
    {
        var text = answer.Text.TrimEnd();
        var last = text.TrimEnd('"', '\'', ')', ']', '”', '’', '»');
        if (answer.ListItems > 0 || answer.HasPicture || text.IndexOf('\n') >= 0 || last.Length == 0 || last[last.Length - 1] == ReadText.Opaque) return null;
        return last[last.Length - 1] is '.' or '!' or '?' or '…' || text[text.Length - 1] == '…';
    }
}
