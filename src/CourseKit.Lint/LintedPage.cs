using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What the rules found on a page when they last looked at it. It holds as long as the same prompts of the page are repetitions; with other
/// settings it is forgotten.
/// </summary>
internal sealed record LintedPage(IReadOnlyList<LintRule> Rules, EquatableArray<int> Repeats, IReadOnlyList<Diagnostic> Findings)
{
    public bool Holds(LintPage page, IReadOnlyList<LintRule> rules) => ReferenceEquals(Rules, rules) && Repeats == page.Repeats;
}
