using CourseKit.Export;
using CourseKit.Schema;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Build;

/// <summary>Every rule of every room.</summary>
public static class Rules
{
    /// <summary>All, in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new IReadOnlyList<Rule>[]
        {
            FrontEndRules.All,
            TemplatingRules.All,
            ExportRules.All,
            BuildRules.All,
        }.SelectMany(list => list).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>By code or by name, letter case ignored.</summary>
    public static Rule? Find(string codeOrName) => All.FirstOrDefault(rule =>
        string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The code or name that was most likely meant.</summary>
    public static string? Nearest(string codeOrName) => Suggestion.Nearest(
        codeOrName, codeOrName.StartsWith("CK", StringComparison.OrdinalIgnoreCase)
            ? All.Select(rule => rule.Code)
            : All.Select(rule => rule.Name));
}
