using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MystLabel
{
    public static readonly Rule Rule = new(typeof(MystLabel))
    {
        Code = "CK4138",
        Name = "myst-label",
        Severity = Severity.Error,
    };

    /// <param name="first">The first of the links.</param>
    /// <param name="count">How many the page has.</param>
    internal static Diagnostic At(LinkReference first, int count)
    {
        var target = first.Target.Trim();
        return new(Rule, first.Location, count == 1 ? $"'{target}' is a label as MyST writes them" : $"'{target}' and {count - 1} more links lead to labels as MyST writes them")
        {
            Hint = $"Write '{{#{target}}}' behind the heading instead of '({target})=' above it, and '#{target}' in the link, with the page before it on another page.",
        };
    }
}
