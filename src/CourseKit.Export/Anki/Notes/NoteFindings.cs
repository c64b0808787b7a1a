using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What an author has to know of a note that is not just what the page shows.</summary>
internal static class NoteFindings
{
    public static IEnumerable<Diagnostic> Of(NoteSource.Active note, CardSide front, CardSide back, bool isShown)
    {
        var prompt = note.Prompt;
        if (front.LeftOut.Count > 0) yield return MarkupLeftOut.At(prompt.Location, front.LeftOut);
        if (back.LeftOut.Count > 0 && prompt.Answer is { Text.Length: > 0 } answer)
        {
            yield return MarkupLeftOut.At(answer.Locate(new TextSpan(0, answer.Text.Length)), back.LeftOut);
        }

        // More deletions than that are reported where the prompt is read.
        for (var i = 0; i < prompt.Deletions.Count && prompt.Deletions.Count <= TooManyDeletions.Most; i++)
        {
            if (note.Numbers[i] <= TooManyDeletions.Most) continue;
            yield return TooManyDeletions.At(prompt.Question.Locate(prompt.Deletions[i].Span), note.Numbers[i]);
            break;
        }

        foreach (var finding in front.Findings.Concat(back.Findings)) yield return finding;
        foreach (var finding in isShown ? Lost(prompt.QuestionBody, front) : []) yield return finding;
        foreach (var finding in prompt.AnswerBody is { } body ? Lost(body, back) : []) yield return finding;
        if (!isShown) yield return NothingOnCard.At(prompt.Location);
        else if (front.Deletions < prompt.Deletions.Count) yield return DeletionNotOnCard.At(prompt.Location);
    }

    /// <summary>What went with an element that no card may have is told of already.</summary>
    private static IEnumerable<Diagnostic> Lost(PageBody side, CardSide card) => card.LeftOut.Count > 0
        ? []
        : OutputLoss.InHtml(side, card.Shown).Select(loss => TextNotOnCard.At(loss.Location, loss.Text, "the Anki card"));
}
