namespace CourseKit.Syntax;

/// <summary>Band 2, as far as the parser finds it: shortcodes, and the code and comments they may stand in.</summary>
public static class ShortcodeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        ShortcodeActionNotClosed.Rule,
        ShortcodeNotClosed.Rule,
        ClosingTagNeverOpened.Rule,
        ClosingTagMismatched.Rule,
        UnknownShortcode.Rule,
        MixedShortcodeArguments.Rule,
        StrayQuote.Rule,
        BadShortcodeName.Rule,
        ShortcodeDelimiterMismatch.Rule,
        SingleQuotedValue.Rule,
        ClosingTagNotTaken.Rule,
        TextAfterClosingName.Rule,
        UnquotedShortcodeValue.Rule,
        ShortcodeQuoteNotClosed.Rule,
        ShortcodeEscapeNotClosed.Rule,
        ShortcodeValueMissing.Rule,
        MisplacedEqualsSign.Rule,
        LiveShortcodeInCode.Rule,
        ShortcodesNestedTooDeep.Rule,
        CodeFenceNotClosed.Rule,
        CommentNotClosed.Rule,
    ];
}
