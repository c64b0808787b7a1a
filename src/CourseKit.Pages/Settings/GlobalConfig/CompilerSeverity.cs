using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The compiler's words for severities.</summary>
internal static class CompilerSeverity
{
    /// <summary>Those that authors use.</summary>
    public static IReadOnlyList<string> Words { get; } = ["none", "silent", "suggestion", "warning", "error", "default"];

    /// <returns>Whether the word is one; whether it sets anything, as all but <c>default</c> do; and what, null for off.</returns>
    public static (bool IsKnown, bool IsSet, Severity? Severity) Of(string word) => word.ToLowerInvariant() switch
    {
        "error" => (true, true, Severity.Error),
        "warning" => (true, true, Severity.Warning),
        "suggestion" => (true, true, Severity.Hint),
        // Hidden findings are for editors that offer refactorings; nothing prints them.
        "none" or "silent" or "refactoring" => (true, true, null),
        "default" => (true, false, null),
        _ => (false, false, null),
    };
}
