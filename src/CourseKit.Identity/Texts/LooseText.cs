using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The text of a prompt with less and less of its form, to find it again after an edit.</summary>
internal static class LooseText
{
    /// <summary>Both sides without case, blanks and punctuation.</summary>
    public static (PromptKind, string, string) BothSides(TextKey text) => (text.Kind, PromptText.Normalize(text.Question), Answer(text));

    /// <summary>The question alone; of a cloze its words without regard to what is hidden.</summary>
    public static (PromptKind, string, string) Question(TextKey text) => (text.Kind, PromptText.Normalize(Plain(text)), "");

    public static string Answer(TextKey text) => text.Answer is null ? "" : PromptText.Normalize(text.Answer);

    /// <summary>All words of a prompt, whichever kind it is.</summary>
    public static string AllWords(TextKey text) =>
        text.Answer is null
            ? PromptText.Normalize(Plain(text))
            : $"{PromptText.Normalize(text.Question)} {PromptText.Normalize(text.Answer)}";

    public static bool AreEqual(TextKey left, TextKey right) => left == right || BothSides(left) == BothSides(right);

    private static string Plain(TextKey text) =>
        text.Kind == PromptKind.Cloze ? text.Question.Replace("{", "").Replace("}", "") : text.Question;
}
