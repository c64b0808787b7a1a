namespace CourseKit.Model;

/// <summary>
/// The sides of a prompt with the author's TeX commands expanded: what a learner sees stays so when a command is renamed, and when it
/// leaves the course before the prompt does.
/// </summary>
/// <param name="Answer">Null for a cloze.</param>
public sealed record ExpandedSides(string Question, string? Answer)
{
    /// <summary>Null where nothing is expanded, as in nearly every prompt.</summary>
    internal static ExpandedSides? Of(TextKey text, IReadOnlyDictionary<string, TexDefinition> definitions)
    {
        var question = ExpandedMarkdown.Of(text.Question, definitions);
        var answer = text.Answer is null ? null : ExpandedMarkdown.Of(text.Answer, question.Definitions).Text;
        var isSame = ReferenceEquals(question.Text, text.Question) && ReferenceEquals(answer, text.Answer);
        if (isSame || (text.Kind == Syntax.PromptKind.Cloze && !HasSameDeletions(text.Question, question.Text))) return null;
        return new ExpandedSides(question.Text, answer).OrNull(text.Question, text.Answer);
    }

    /// <summary>Null when it says what was typed.</summary>
    internal ExpandedSides? OrNull(string question, string? answer) => Question == question && Answer == answer ? null : this;

    private static bool HasSameDeletions(string cloze, string expanded) =>
        ClozeText.Of(cloze).Deletions.Count == ClozeText.Of(expanded).Deletions.Count;
}
