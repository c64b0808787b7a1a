namespace CourseKit.Syntax;

public static class RepeatedAttribute
{
    public static readonly Rule Rule = new(typeof(RepeatedAttribute))
    {
        Code = "CK3013",
        Name = "repeated-attribute",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, AttributeSyntax attribute, AttributeSyntax first) =>
        new(Rule, source.Locate(attribute.NameSpan), attribute.Kind == AttributeKind.Id ? "This prompt has a second id" : $"'{attribute.Name}' is given twice")
        {
            Label = "the second one",
            Hint = "Keep one of the two.",
            Related = [new RelatedLocation(source.Locate(first.NameSpan), "the first one")],
        };
}
