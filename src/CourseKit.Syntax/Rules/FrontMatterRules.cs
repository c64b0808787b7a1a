namespace CourseKit.Syntax;

/// <summary>Band 1, as far as reading finds it: in front matter and in <c>course.yml</c>.</summary>
public static class FrontMatterRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        FrontMatterNotClosed.Rule,
        TabInIndentation.Rule,
        StringNotClosed.Rule,
        MissingSeparator.Rule,
        DuplicateKey.Rule,
        UnmatchedBracket.Rule,
        UnquotedColon.Rule,
        ValueNeedsQuotes.Rule,
        BadEscape.Rule,
        BadIndentation.Rule,
        NestedTooDeep.Rule,
        TooManyAliases.Rule,
        UnknownAlias.Rule,
        SeveralDocuments.Rule,
        NotAMapping.Rule,
        MalformedValue.Rule,
        TableRedefined.Rule,
        NotStrictJson.Rule,
        ControlCharacter.Rule,
        TextAfterValue.Rule,
        UnexpectedText.Rule,
    ];
}
