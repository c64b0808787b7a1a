using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What pages and prompts may call the lint rules, which are made in the room above: a page is bound without them. A test holds this to the rules.
/// </summary>
internal static class LintNames
{
    private static readonly (string Code, string Name)[] All =
    [
        (PromptIdTaken.Rule.Code, PromptIdTaken.Rule.Name),
        ("CK3102", "repeated-prompt"),
        ("CK3103", "one-question-two-answers"),
        ("CK3104", "similar-questions"),
        ("CK3105", "answer-in-question"),
        ("CK3106", "binary-question"),
        ("CK3107", "long-answer"),
        ("CK3108", "long-question"),
        ("CK3109", "several-questions"),
        ("CK3110", "list-answer"),
        ("CK3111", "open-ended-unmarked"),
        ("CK3112", "unbalanced-mark"),
        ("CK3113", "revealing-blank"),
        ("CK3114", "needs-its-page"),
        ("CK3115", "authorship-trivia"),
        ("CK3116", "answer-not-in-text"),
        ("CK3117", "term-written-two-ways"),
        ("CK3118", "picture-orbit-cannot-show"),
        ("CK3119", "uneven-review"),
        ("CK3120", "question-style"),
    ];

    /// <summary>The codes of those that may be turned off. An error says that the output would be wrong, so "off" does not speak of it.</summary>
    public static EquatableArray<string> CanBeOff { get; } = All.Select(rule => rule.Code).Where(CanBeLowered).ToEquatableArray();

    /// <summary>Every name, with its code.</summary>
    public static IReadOnlyList<(string Code, string Name)> Names => All;

    /// <summary>The code of a rule by code or by name, letter case ignored; null when there is none.</summary>
    public static string? Find(string codeOrName) =>
        All.Where(rule => Same(rule.Code, codeOrName) || Same(rule.Name, codeOrName)).Select(rule => rule.Code).FirstOrDefault();

    /// <summary>The code or name that was most likely meant.</summary>
    public static string? Nearest(string codeOrName)
    {
        var isCode = codeOrName.StartsWith("CK", StringComparison.OrdinalIgnoreCase);
        return Suggestion.Nearest(codeOrName, All.Select(rule => isCode ? rule.Code : rule.Name));
    }

    /// <summary>False for a rule that is an error.</summary>
    public static bool CanBeLowered(string code) => code != PromptIdTaken.Rule.Code;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
