using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Band 5, as far as the parse of Markdown finds it.</summary>
public static class ProseRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        MathNotClosed.Rule,
        FootnoteNotDefined.Rule,
        FootnoteNotUsed.Rule,
        FootnoteDefinedTwice.Rule,
        ImageWithoutAlt.Rule,
        FigureWithoutAlt.Rule,
        DuplicateId.Rule,
        ReferenceNotDefined.Rule,
        NestingTooDeep.Rule,
        IncludeNotFound.Rule,
        IncludeCycle.Rule,
        IncludeOutsideCourse.Rule,
        TooManyIncludes.Rule,
        ShortcodeInMath.Rule,
        UnknownCodeOption.Rule,
        UnknownCodeLanguage.Rule,
        MarkupTakenOut.Rule,
        TextNotShown.Rule,
        SignReadAsMarkup.Rule,
        UnknownCallout.Rule,
        CalloutNotClosed.Rule,
        StrayColons.Rule,
        AdmonitionMark.Rule,
        DirectiveFence.Rule,
        DiagramFence.Rule,
        WikiLink.Rule,
        HeadingWithoutBlank.Rule,
        SwappedLink.Rule,
        BlankInAddress.Rule,
        InlineCard.Rule,
        TableRowTooLong.Rule,
        DoubledMathDelimiter.Rule,
        ElementNotClosed.Rule,
        ReferenceInCaption.Rule,
        ElementGoesOn.Rule,
        ClosesNothing.Rule,
        TypedTag.Rule,
    ];
}
