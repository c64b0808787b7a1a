using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RepeatedHeaderName
{
    public static readonly Rule Rule = new(typeof(RepeatedHeaderName))
    {
        Code = "CK2063",
        Name = "repeated-header-name",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText template, string name, TextSpan second, TextSpan first) =>
        new(Rule, template.Locate(second), $"'{name}' is stated twice")
        {
            Label = "the second one",
            Hint = "Keep one of the two.",
            Related = [new RelatedLocation(template.Locate(first), "the first one")],
        };
}
