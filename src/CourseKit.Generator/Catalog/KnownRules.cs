using CourseKit.Schema;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// Every rule that <c>course.yml</c> may name. The generator reports only those of the rooms below it; of the others it knows that there are such, or it would
/// call them unknown where the command line does not. A test of the house compares the list with all rules.
/// </summary>
internal static class KnownRules
{
    public static IReadOnlyList<Rule> All { get; } = [.. FrontEndRules.All, .. RulesAbove.All];
}
