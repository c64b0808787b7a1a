using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 4120 to 4139 and 4160 to 4163: where addresses lead; and 5202, those that lead nowhere.</summary>
public static class LinkRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
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
        HiddenFile.Rule,
        QuotedAddress.Rule,
        MystLabel.Rule,
        UnsafeAddress.Rule,
        LinkWithoutText.Rule,
    ];
}
