namespace CourseKit.Syntax;

public static class DuplicateKey
{
    public static readonly Rule Rule = new(typeof(DuplicateKey))
    {
        Code = "CK1005",
        Name = "duplicate-key",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, string key, TextSpan second, TextSpan first) =>
        new(Rule, source.Locate(second), $"'{Excerpt.Of(key)}' is given a second time")
        {
            Label = "given again here",
            Hint = "Remove one of the two; the first is used.",
            Related = [new RelatedLocation(source.Locate(first), "first given here")],
        };
}
