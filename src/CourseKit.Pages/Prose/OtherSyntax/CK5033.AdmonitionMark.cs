using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AdmonitionMark
{
    public static readonly Rule Rule = new(typeof(AdmonitionMark))
    {
        Code = "CK5033",
        Name = "admonition-mark",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location line, string kind) =>
        new(Rule, line, "An admonition of MkDocs is no callout here")
        {
            Label = "shown as text",
            Hint = $"Write ':::{kind.ToLowerInvariant()} Title', the text without indentation, and ':::' below it.",
        };
}
