using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltBlockColor
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3030",
        Name = "misspelt-block-color",
        Severity = Severity.Warning,
        Title = "A parameter of a review block looks like a misspelt color",
        Explanation = """
            A review block takes `color`. Any other parameter is metadata for the prompts in it, so this one changes no color.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review colour="purple" >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review color="purple" >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, string name) =>
        new(Rule, location, $"'{name}' sets no color")
        {
            Label = "read as metadata of the prompts",
            Hint = "Is 'color' meant?",
        };
}
