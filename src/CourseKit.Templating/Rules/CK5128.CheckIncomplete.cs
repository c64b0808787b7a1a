using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class CheckIncomplete
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5128",
        Name = "check-incomplete",
        Severity = Severity.Warning,
        Title = "A template is too large to be checked whole",
        Explanation = """
            Functions and included templates are looked into at each call, with what they are given there. A template that calls so
            much that this would take for ever is checked up to a point only; what lies behind it is found when it is rendered.
            """,
        Bad = """
            $ write functions that call each other twice, forty levels deep
            """,
        Good = """
            $ call less, or call functions with arguments instead of writing many
            """,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, "The template calls too much to be checked whole")
        {
            Label = "the check stopped here",
            Hint = "Call fewer functions inside each other.",
        };
}
