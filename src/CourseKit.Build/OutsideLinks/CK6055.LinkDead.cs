using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkDead
{
    public static readonly Rule Rule = new(typeof(LinkDead))
    {
        Code = "CK6055",
        Name = "link-dead",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    /// <param name="problem">For people, about the address: <c>its host answers 404</c>.</param>
    internal static Diagnostic At(Location location, string address, string problem) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' leads to nothing: {problem}")
        {
            Label = "leads to nothing",
            Hint = "Write where it is now, link to an archived copy, or take the link out.",
        };
}
