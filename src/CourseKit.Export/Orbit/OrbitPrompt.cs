using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A prompt as Orbit reads it: the texts of its attributes, and what Orbit makes of them.</summary>
internal sealed record OrbitPrompt
{
    public required PromptKind Kind { get; init; }

    /// <summary>The question, or the cloze with its braces.</summary>
    public required string Question { get; init; }

    /// <summary>Empty for a cloze.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The whole address of the image under the question; null for none.</summary>
    public string? QuestionPicture { get; init; }

    public string? AnswerPicture { get; init; }

    public OrbitCloze Cloze => OrbitCloze.Parse(Question);

    /// <summary>What Orbit's embedded component calls it.</summary>
    public string TaskId => Kind == PromptKind.Cloze
        ? OrbitTaskId.OfCloze(Question)
        : OrbitTaskId.OfQa(Question, Answer, ListOf(QuestionPicture), ListOf(AnswerPicture));

    /// <summary>What the importer of a deck calls it.</summary>
    public string ItemId => Kind == PromptKind.Cloze ? OrbitItemId.OfCloze(Cloze) : OrbitItemId.OfQa(Question, Answer);

    private static IReadOnlyList<string> ListOf(string? picture) => picture is null ? [] : [picture];
}
