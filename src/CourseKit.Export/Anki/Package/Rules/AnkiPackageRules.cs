using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 6140 to 6159: packages that are read.</summary>
public static class AnkiPackageRules
{
    public static IReadOnlyList<Rule> All { get; } = [PackageUnreadable.Rule, PackageOfNewestFormat.Rule, PackageTooLarge.Rule];
}
