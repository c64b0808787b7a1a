using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltBlockColor
{
    public static readonly Rule Rule = new(typeof(MisspeltBlockColor))
    {
        Code = "CK3030",
        Name = "misspelt-block-color",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, string name) =>
        new(Rule, location, $"'{name}' sets no color")
        {
            Label = "read as metadata of the prompts",
            Hint = "Is 'color' meant?",
        };
}
