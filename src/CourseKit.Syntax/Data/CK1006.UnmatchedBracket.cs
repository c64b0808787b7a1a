namespace CourseKit.Syntax;

public static class UnmatchedBracket
{
    public static readonly Rule Rule = new(typeof(UnmatchedBracket))
    {
        Code = "CK1006",
        Name = "unmatched-bracket",
        Severity = Severity.Error,
    };

    public static Diagnostic NotClosed(SourceText source, TextSpan opening) =>
        NotClosed(source, opening, $"Put '{(source.GetText(opening) == "[" ? "]" : "}")}' after the last item.");

    /// <summary>Around the name of a table of TOML.</summary>
    /// <param name="opening"><c>[</c> or <c>[[</c>.</param>
    public static Diagnostic NameNotClosed(SourceText source, TextSpan opening) =>
        NotClosed(source, opening, $"Put '{source.GetText(opening).Replace('[', ']')}' after the name.");

    public static Diagnostic NotOpened(SourceText source, TextSpan closing) =>
        new(Rule, source.Locate(closing), $"The bracket '{source.GetText(closing)}' closes nothing")
        {
            Label = "no open bracket of this shape",
            Hint = "Remove it, or put quotes around the value if it is text.",
        };

    private static Diagnostic NotClosed(SourceText source, TextSpan opening, string hint) =>
        new(Rule, source.Locate(opening), $"The bracket '{source.GetText(opening)}' is opened but not closed")
        {
            Label = "opened here",
            Hint = hint,
        };
}
