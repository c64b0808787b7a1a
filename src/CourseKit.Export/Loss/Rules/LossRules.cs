using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 5312 to 5314: what is in the tree of a page and not in what is made of it.</summary>
public static class LossRules
{
    public static IReadOnlyList<Rule> All { get; } = [TextNotOnPage.Rule, TextNotOnCard.Rule];
}
