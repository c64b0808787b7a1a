using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkNotAsked
{
    public static readonly Rule Rule = new(typeof(LinkNotAsked))
    {
        Code = "CK6057",
        Name = "link-not-asked",
        Severity = Severity.Hint,
    };

    /// <param name="problem">For people, about the address: <c>its host answers 503</c>.</param>
    internal static Diagnostic At(Location location, string address, string problem) =>
        new(Rule, location, $"Whether '{Excerpt.Of(address)}' leads anywhere is not known: {problem}")
        {
            Label = "not known",
            Hint = "Open it in a browser. 'ignore' under 'links' in course.yml leaves it out.",
        };
}
