using CourseKit.Schema;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// Every rule that <c>course.yml</c> may name. The generator reports only those of the rooms below it; of the others it knows that there
/// are such, or it would call them unknown where the command line does not.
/// </summary>
internal static class KnownRules
{
    /// <summary>
    /// The rules of the rooms that the generator cannot see, as far as <c>rules:</c> in <c>course.yml</c> speaks of them.
    /// </summary>
    public static IReadOnlyList<Rule> Above { get; } = [.. OfLedger()];

    public static IReadOnlyList<Rule> All { get; } = [.. FrontEndRules.All, .. Above];

    private static IEnumerable<Rule> OfLedger()
    {
        var below = new HashSet<string>(FrontEndRules.All.Select(rule => rule.Code), StringComparer.Ordinal);
        foreach (var entry in CodeLedger.All)
        {
            if (entry.Severity is not { } severity || below.Contains(entry.Code)) continue;
            yield return new Rule(new RuleTexts(entry.Name, "Reported when the course is built, not when it is compiled.", "", ""))
            {
                Code = entry.Code,
                Name = entry.Name,
                Severity = severity,
                CanBeLowered = entry.CanBeLowered,
                OffByDefault = entry.OffByDefault,
            };
        }
    }
}
