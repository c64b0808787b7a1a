namespace CourseKit.Syntax;

public static class ShortcodeDelimiterMismatch
{
    public static readonly Rule Rule = new(typeof(ShortcodeDelimiterMismatch))
    {
        Code = "CK2009",
        Name = "shortcode-delimiter-mismatch",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, TextSpan closing, ShortcodeNotation notation) =>
        new(Rule, source.Locate(closing), $"A tag that begins with '{ShortcodeDelimiter.Opening(notation)}' ends with '{source.GetText(closing)}'")
        {
            Label = $"expected '{ShortcodeDelimiter.Closing(notation)}'",
            Hint = $"End the tag with '{ShortcodeDelimiter.Closing(notation)}'.",
            Related = [new RelatedLocation(source.Locate(opening), "the tag begins here")],
        };
}
