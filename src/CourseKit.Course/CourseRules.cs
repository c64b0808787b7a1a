using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Every rule of this room, in the order of their codes. A test of the house finds what is missing.</summary>
public static class CourseRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        PagesOfWithheldSection.Rule,
        NameNotWritable.Rule,
        NameNotForWindows.Rule,
        ModuleUnknown.Rule,
        ModuleRepeated.Rule,
        OutputCollision.Rule,
        OutputCaseClash.Rule,
        PageInsideBundle.Rule,
        EmptyCourse.Rule,
        InvalidAddress.Rule,
        AddressWithoutEffect.Rule,
        TagWrittenTwoWays.Rule,
        PageNotDue.Rule,
        MissingPage.Rule,
        MissingAnchor.Rule,
        MissingFile.Rule,
        MissingImage.Rule,
        LinkToLeftOutPage.Rule,
        LinkOutOfCourse.Rule,
        LinkInWrongCase.Rule,
        LinkToAlias.Rule,
        RemoteImage.Rule,
        AmbiguousRef.Rule,
        EmptyLink.Rule,
        LinkBeyondOnePage.Rule,
        QuotedAddress.Rule,
        MystLabel.Rule,
        UnknownCitation.Rule,
        UnusedSource.Rule,
        SourceOfAnotherMeaning.Rule,
        LinkWithoutText.Rule,
        UnknownMetadataKey.Rule,
        DanglingPage.Rule,
        DanglingPrompt.Rule,
        UnknownSource.Rule,
        ObsoleteMetadataKey.Rule,
    ];
}
