using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 1022, 4022 to 4029 and 4100 to 4119: the course as a whole.</summary>
/// <summary>Codes 4100 to 4119 and 4146 to 4159: the course as a whole, and its sources.</summary>
public static class StructureRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        SettingNotObeyed.Rule,
        PagesOfWithheldSection.Rule,
        NameNotWritable.Rule,
        NameNotForWindows.Rule,
        ModuleUnknown.Rule,
        ModuleRepeated.Rule,
        OutputCollision.Rule,
        OutputCaseClash.Rule,
        UnknownCitation.Rule,
        UnusedSource.Rule,
        BadBibliography.Rule,
        SourceOfAnotherMeaning.Rule,
        PageInsideBundle.Rule,
        EmptyCourse.Rule,
        InvalidAddress.Rule,
        AddressWithoutEffect.Rule,
        TagWrittenTwoWays.Rule,
        PageNotDue.Rule,
        FindingsLeftOut.Rule,
    ];
}
