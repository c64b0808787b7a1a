using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 7000 to 7049 and 7062: what prompts and pages state, checked against the author's records.</summary>
public static class MetadataRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownMetadataKey.Rule,
        WrongMetadataType.Rule,
        MissingMetadata.Rule,
        MetadataOutOfRange.Rule,
        MetadataPatternMismatch.Rule,
        UnknownMetadataValue.Rule,
        BadMetadataDate.Rule,
        WrongMetadataLength.Rule,
        MetadataValueNotAllowed.Rule,
        DanglingPage.Rule,
        DanglingPrompt.Rule,
        UnknownSource.Rule,
        WrongMetadataFormat.Rule,
        SlowMetadataPattern.Rule,
        ObsoleteMetadataKey.Rule,
        BadSource.Rule,
    ];
}
