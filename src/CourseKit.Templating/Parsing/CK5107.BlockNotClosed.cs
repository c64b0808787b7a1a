using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class BlockNotClosed
{
    public static readonly Rule Rule = new(typeof(BlockNotClosed))
    {
        Code = "CK5107",
        Name = "block-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place opening) =>
        new(Rule, opening.Location, $"This '{opening.Text}' has no 'end'")
        {
            Label = "opened here",
            Hint = "Put '{{ end }}' after the last thing that belongs to it.",
        };
}
