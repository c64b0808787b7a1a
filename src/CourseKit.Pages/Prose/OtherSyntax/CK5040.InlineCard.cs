using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InlineCard
{
    public static readonly Rule Rule = new(typeof(InlineCard))
    {
        Code = "CK5040",
        Name = "inline-card",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location line, string mark) =>
        new(Rule, line, $"A line with '{mark}' is no prompt here")
        {
            Label = "shown as text",
            Hint = "Write it as two lines in {{< orbit_review >}}: the question, and below it the answer.",
        };
}
