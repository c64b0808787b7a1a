using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadMacro
{
    public static readonly Rule Rule = new(typeof(BadMacro))
    {
        Code = "CK4010",
        Name = "bad-macro",
        Severity = Severity.Error,
    };

    internal static Diagnostic Name(Location key, string name) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' cannot be a TeX command")
        {
            Label = "not a name in TeX",
            Hint = "Write letters only, such as '\\norm'.",
        };

    internal static Diagnostic Braces(Located<string> body) =>
        new(Rule, body.Location, "A brace has no partner in what a TeX command stands for")
        {
            Label = "braces do not match",
            Hint = "Give each '{' its '}', or write '\\{' for a brace that readers see.",
        };
}
