using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 5200 to 5249: the theme and the templates of shortcodes; and 6012 and 6186, files that pages show.</summary>
/// <summary>Codes 5200 to 5249, 5041 and 5042: the theme and the templates of shortcodes; and 6012, files that pages show.</summary>
public static class ThemeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        BaseUrlUnknown.Rule,
        UnknownThemeFile.Rule,
        LanguageNotTranslated.Rule,
        WordMissing.Rule,
        ParamNotFound.Rule,
        FileWithProgram.Rule,
        PictureNotAsNamed.Rule,
        PictureLostInDark.Rule,
    ];
}
