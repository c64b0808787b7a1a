using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 1023 to 1029 and 1050 to 1099: what the settings of a page, once read, may not say.</summary>
public static class FrontMatterBindingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotHeldBack.Rule,
        BadPublicationSetting.Rule,
        WrongType.Rule,
        BadDate.Rule,
        MisspeltKey.Rule,
        MisspeltPublicationKey.Rule,
        MissingTitle.Rule,
        BadLanguageTag.Rule,
        UnknownColor.Rule,
        UnknownReviewMode.Rule,
    ];
}
