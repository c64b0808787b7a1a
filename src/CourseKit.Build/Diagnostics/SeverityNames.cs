using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What each format calls a severity.</summary>
public static class SeverityNames
{
    /// <summary>As CourseKit itself writes it, for people and in JSON.</summary>
    public static string ToText(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    /// <summary>
    /// MSBuild parses only <c>error</c> and <c>warning</c>; a hint passes as <c>info</c>, which it prints and does not count.
    /// </summary>
    internal static string ToMsBuild(this Severity severity) => severity == Severity.Hint ? "info" : severity.ToText();

    /// <summary>SARIF 2.1.0 §3.27.10.</summary>
    internal static string ToSarif(this Severity severity) => severity == Severity.Hint ? "note" : severity.ToText();

    internal static string ToGitHub(this Severity severity) => severity == Severity.Hint ? "notice" : severity.ToText();
}
