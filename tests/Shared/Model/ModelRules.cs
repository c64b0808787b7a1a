using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>The rules of the four rooms that make a course of pages.</summary>
internal static class ModelRules
{
    public static IReadOnlyList<Rule> All { get; } =
        [.. PagesRules.All.Concat(IdentityRules.All).Concat(CourseRules.All).Concat(LintRules.All).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
