namespace CourseKit.Syntax;

public static class ShortcodeActionNotClosed
{
    public static readonly Rule Rule = new(typeof(ShortcodeActionNotClosed))
    {
        Code = "CK2001",
        Name = "shortcode-action-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, ShortcodeNotation notation) =>
        new(Rule, source.Locate(opening), "This shortcode tag has no end")
        {
            Label = "the tag begins here",
            Hint = $"Put '{ShortcodeDelimiter.Closing(notation)}' after its last parameter.",
        };
}
