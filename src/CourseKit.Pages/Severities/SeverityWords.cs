using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The words that authors write for severities, under <c>rules</c> in <c>course.yml</c> and under <c>lint</c> on a page.</summary>
internal static class SeverityWords
{
    public static IReadOnlyList<string> All { get; } = ["off", "hint", "warning", "error"];

    /// <param name="word">In any case.</param>
    /// <param name="severity">Null for <c>off</c>.</param>
    /// <returns>False when the word is none of them.</returns>
    public static bool TryRead(string word, out Severity? severity)
    {
        (var isKnown, severity) = word.ToLowerInvariant() switch
        {
            "off" => (true, (Severity?)null),
            "hint" => (true, Severity.Hint),
            "warning" => (true, Severity.Warning),
            "error" => (true, Severity.Error),
            _ => (false, null),
        };
        return isKnown;
    }
}
