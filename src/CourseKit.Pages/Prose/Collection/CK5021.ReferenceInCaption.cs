using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ReferenceInCaption
{
    public static readonly Rule Rule = new(typeof(ReferenceInCaption))
    {
        Code = "CK5021",
        Name = "reference-in-caption",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location parameter, string label) =>
        new(Rule, parameter, $"A parameter cannot refer to '[{label}]'")
        {
            Label = "readers see the brackets",
            Hint = label[0] == '^' ? $"Put '[{label}]' into the text." : "Write [text](address).",
        };
}
