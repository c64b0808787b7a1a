using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 4000 to 4049: <c>course.yml</c> and <c>.globalconfig</c>.</summary>
public static class SettingsRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownSetting.Rule,
        BadCourseId.Rule,
        BadWebAddress.Rule,
        UnknownRule.Rule,
        UnknownSeverity.Rule,
        ErrorCannotBeLowered.Rule,
        UnknownRuleInConfig.Rule,
        UnknownSeverityInConfig.Rule,
        ConfigEntryWithoutEffect.Rule,
        BadMacro.Rule,
        BadSchedule.Rule,
        BadContentPolicy.Rule,
        BadRepository.Rule,
    ];
}
