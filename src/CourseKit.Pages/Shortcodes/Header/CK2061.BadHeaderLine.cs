using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderLine
{
    public static readonly Rule Rule = new(typeof(BadHeaderLine))
    {
        Code = "CK2061",
        Name = "bad-header-line",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This line states no parameter")
        {
            Label = "not understood",
            Hint = "Write 'name: type', for example 'title: string'.",
        };

    internal static Diagnostic EndsHeader(Location location, string mark) =>
        new(Rule, location, $"'{mark}' ends the header in the middle of a line")
        {
            Label = "the template language ends its comment here",
            Hint = $"Write it otherwise; in a pattern, {(mark == "##" ? @"#\#" : @"}\}")}.",
        };
}
