using CourseKit.Syntax;

namespace CourseKit.Model;

public static class CalloutNotClosed
{
    public static readonly Rule Rule = new(typeof(CalloutNotClosed))
    {
        Code = "CK5031",
        Name = "callout-not-closed",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location opening) =>
        new(Rule, opening, "This callout is never closed")
        {
            Label = "opened here",
            Hint = "Write ':::' on a line of its own where it ends.",
        };
}
