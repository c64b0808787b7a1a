namespace CourseKit.Syntax;

public static class ShortcodeEscapeNotClosed
{
    public static readonly Rule Rule = new(typeof(ShortcodeEscapeNotClosed))
    {
        Code = "CK2015",
        Name = "shortcode-escape-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, ShortcodeNotation notation) =>
        new(Rule, source.Locate(opening), "This escaped shortcode has no end")
        {
            Label = "begins here",
            Hint = $"End it with '*/{ShortcodeDelimiter.Closing(notation)}'.",
        };
}
