using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What became of a prompt for Orbit.</summary>
/// <param name="Prompt">Null when Orbit cannot be given it; a finding says why.</param>
internal sealed record OrbitWriting(OrbitPrompt? Prompt, IReadOnlyList<Diagnostic> Findings);

/// <summary>Writes prompts as Orbit reads them. The same prompt on the same page always gives the same texts.</summary>
internal static class OrbitPromptWriter
{
    public static OrbitWriting Write(Course course, CoursePage page, Prompt prompt, RenderLabels labels)
    {
        var addresses = new OrbitAddresses(course, page);
        OrbitSideContext Side() => new(addresses, (math, reader) => CourseTex.Of(course).Write(page, math, reader), labels, prompt.Kind == PromptKind.Cloze);
        return prompt.Kind == PromptKind.Cloze ? WriteCloze(prompt, Side()) : WriteQa(prompt, Side(), Side());
    }

    private static OrbitWriting WriteQa(Prompt prompt, OrbitSideContext question, OrbitSideContext answer)
    {
        var written = new OrbitPrompt
        {
            Kind = PromptKind.Qa,
            Question = OrbitMarkdown.Of(prompt.QuestionBody, question),
            Answer = prompt.AnswerBody is { } body ? OrbitMarkdown.Of(body, answer) : "",
            QuestionPicture = question.Picture,
            AnswerPicture = answer.Picture,
        };
        return new OrbitWriting(written, [.. question.Findings, .. answer.Findings, .. Lost(prompt, written)]);
    }

    private static OrbitWriting WriteCloze(Prompt prompt, OrbitSideContext side)
    {
        var written = new OrbitPrompt { Kind = PromptKind.Cloze, Question = OrbitMarkdown.Of(prompt.QuestionBody, side) };
        if (side.Unsayable is { } formula) return new OrbitWriting(null, [ClozeNotForOrbit.AtFormula(formula), .. side.Findings]);
        // A cloze without a deletion is an error of its own; to Orbit it would be the end of the whole area.
        if (prompt.Deletions.IsEmpty) return new OrbitWriting(null, side.Findings);
        // Orbit reads the braces anew: only when it finds the author's deletions and no other is the prompt the one that was meant.
        var cloze = written.Cloze;
        var isMeant = side.Deletions.Count == prompt.Deletions.Count
            && cloze.Deletions.Select(deletion => cloze.Text.Substring(deletion.Start, deletion.Length)).SequenceEqual(side.Deletions.Select(MarkupText.Clean));
        return isMeant
            ? new OrbitWriting(written, [.. side.Findings, .. Lost(prompt, written)])
            : new OrbitWriting(null, [ClozeNotForOrbit.AtBraces(prompt.Location), .. side.Findings]);
    }

    private static IEnumerable<Diagnostic> Lost(Prompt prompt, OrbitPrompt written)
    {
        var lost = OutputLoss.InMarkdown(prompt.QuestionBody, written.Question);
        if (prompt.AnswerBody is { } answer) lost = [.. lost, .. OutputLoss.InMarkdown(answer, written.Answer)];
        return lost.Select(loss => TextNotOnCard.At(loss.Location, loss.Text, "Orbit's text"));
    }
}
