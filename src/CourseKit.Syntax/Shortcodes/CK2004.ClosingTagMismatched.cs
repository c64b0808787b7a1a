namespace CourseKit.Syntax;

public static class ClosingTagMismatched
{
    public static readonly Rule Rule = new(typeof(ClosingTagMismatched))
    {
        Code = "CK2004",
        Name = "closing-tag-mismatched",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag opening, ShortcodeTag closing) =>
        new(Rule, source.Locate(closing.Span), $"'{closing.Name}' is closed here, but '{opening.Name}' is open")
        {
            Label = $"expected '{opening.ClosingTag}'",
            Hint = $"Close '{opening.Name}' before this tag, or correct the name.",
            Related = [new RelatedLocation(source.Locate(opening.Span), $"'{opening.Name}' is opened here")],
        };
}
