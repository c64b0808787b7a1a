namespace CourseKit.Syntax;

/// <summary>
/// What a file tells about which lines are questions and which belong together: the pairs of all its blocks that come out even.
/// Authors repeat prompts, and a repeated line keeps its part.
/// </summary>
internal sealed class PairEvidence
{
    private readonly HashSet<string> _questions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<(string Question, string Answer)> _pairs = [];

    /// <summary>Takes the lines of a block in line form; one with an odd count tells nothing for sure.</summary>
    public void Add(IReadOnlyList<PairLine> lines)
    {
        if (lines.Count % 2 != 0) return;
        for (var i = 0; i < lines.Count; i += 2)
        {
            _questions.Add(lines[i].Value);
            _answers.Add(lines[i + 1].Value);
            _pairs.Add((lines[i].Value, lines[i + 1].Value));
        }
    }

    /// <summary>How much speaks for two lines being question and answer; higher is likelier.</summary>
    public int Score(PairLine question, PairLine answer)
    {
        var score = 0;
        if (question.LooksLikeQuestion) score += 2;
        if (answer.LooksLikeQuestion) score -= 2;
        if (question.StartsGroup) score++;
        if (answer.StartsGroup) score -= 2;
        if (_pairs.Contains((question.Value, answer.Value))) score += 6;
        if (_questions.Contains(question.Value)) score += 2;
        if (_answers.Contains(question.Value)) score -= 2;
        if (_questions.Contains(answer.Value)) score -= 2;
        return score;
    }
}
