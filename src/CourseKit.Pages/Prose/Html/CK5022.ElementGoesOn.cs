using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ElementGoesOn
{
    public static readonly Rule Rule = new(typeof(ElementGoesOn))
    {
        Code = "CK5022",
        Name = "element-goes-on",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location tag, string name) =>
        new(Rule, tag, $"Nothing closes the element '{name}'")
        {
            Label = "goes on behind what was meant",
            Hint = $"Write '</{name}>' behind what belongs to it, or put backticks around the tag.",
        };
}
