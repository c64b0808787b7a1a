namespace CourseKit.Syntax;

public static class NestedDeletion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3009",
        Name = "nested-deletion",
        Severity = Severity.Error,
        Title = "A deletion of a cloze stands inside another",
        Explanation = """
            Each pair of braces makes a card, and cards cannot overlap. Braces that belong to the text are written `\{` and `\}`; those in maths stand between dollars.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A proxy stands for the {goal of the {growers}}.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A proxy stands for the {goal} of the {growers}.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location inner, Location outer) =>
        new(Rule, inner, "This deletion stands inside another")
        {
            Label = "the inner one begins here",
            Hint = "Put them side by side, or write '\\{' and '\\}' for braces that belong to the text.",
            Related = [new RelatedLocation(outer, "the outer one begins here")],
        };
}
