using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>How a kind is called in a sentence.</summary>
internal static class KindWords
{
    public static string Of(PromptKind kind) => kind == PromptKind.Qa ? "question with an answer" : "cloze";
}
