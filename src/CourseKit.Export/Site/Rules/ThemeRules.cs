using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 5200 to 5249: the theme and the templates of shortcodes.</summary>
public static class ThemeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        BaseUrlUnknown.Rule,
        UnknownThemeFile.Rule,
        UnsafeAddress.Rule,
        ParamNotFound.Rule,
    ];
}
