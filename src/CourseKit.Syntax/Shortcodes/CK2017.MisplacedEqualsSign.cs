namespace CourseKit.Syntax;

public static class MisplacedEqualsSign
{
    public static readonly Rule Rule = new(typeof(MisplacedEqualsSign))
    {
        Code = "CK2017",
        Name = "misplaced-equals-sign",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan sign, string name) =>
        new(Rule, source.Locate(sign), name.Length == 0 ? "This equals sign has no name before it" : $"A blank stands between '{name}' and '='")
        {
            Label = "this equals sign",
            Hint = name.Length == 0 ? "Put the name of the parameter before it." : $"Write {name}=\"...\" without a blank.",
        };
}
