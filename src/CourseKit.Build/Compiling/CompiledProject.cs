using CourseKit.Schema;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// A project that the C# compiler has just compiled without errors, by which the course's front end is checked and told of. What is left to say is what only a build sees, with
/// the severities that the project gives it, since MSBuild applies them when the output is already written.
/// </summary>
/// <param name="NoWarn">Codes whose warnings are not told.</param>
/// <param name="AsErrors">Codes whose warnings stop the output.</param>
/// <param name="NotAsErrors">Codes whose warnings stay warnings when all others stop the output.</param>
public sealed record CompiledProject(IReadOnlySet<string> NoWarn, IReadOnlySet<string> AsErrors, IReadOnlySet<string> NotAsErrors)
{
    private static readonly HashSet<string> _ofCompiler = [.. FrontEndRules.All.Select(rule => rule.Code)];

    /// <param name="frontEnd">What was found before the export, which alone sees what templates write.</param>
    /// <param name="strict">Warnings stop the output, as <c>TreatWarningsAsErrors</c> says.</param>
    /// <returns>What is left. An error always is: had the compiler seen it, there would be no build.</returns>
    internal IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings, IEnumerable<Diagnostic> frontEnd, bool strict)
    {
        HashSet<Diagnostic> told = [.. frontEnd.Where(finding => _ofCompiler.Contains(finding.Code))];
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error) yield return finding;
            else if (told.Contains(finding)) continue;
            else if (finding.Severity != Severity.Warning) yield return finding;
            else if (NoWarn.Contains(finding.Code)) continue;
            else yield return IsError(finding.Code, strict) ? finding with { Severity = Severity.Error } : finding;
        }
    }

    private bool IsError(string code, bool strict) => AsErrors.Contains(code) || (strict && !NotAsErrors.Contains(code));
}
