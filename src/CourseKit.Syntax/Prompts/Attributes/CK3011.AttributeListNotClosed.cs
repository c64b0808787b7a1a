namespace CourseKit.Syntax;

public static class AttributeListNotClosed
{
    public static readonly Rule Rule = new(typeof(AttributeListNotClosed))
    {
        Code = "CK3011",
        Name = "attribute-list-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, int brace) =>
        new(Rule, source.Locate(new TextSpan(brace, 1)), "This list of metadata has no end")
        {
            Label = "opened here",
            Hint = "Put '}' after the last item, or write '\\{' if it belongs to the text.",
        };
}
