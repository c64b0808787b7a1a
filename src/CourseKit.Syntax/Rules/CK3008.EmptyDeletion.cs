namespace CourseKit.Syntax;

public static class EmptyDeletion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3008",
        Name = "empty-deletion",
        Severity = Severity.Error,
        Title = "A deletion of a cloze is empty",
        Explanation = """
            The braces of a cloze hold what the reader is to recall, and after a bar a hint: `{goal|what is wanted}`. Braces that belong to the text are written `\{` and `\}`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A proxy stands for the {}.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A proxy stands for the {goal}.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This deletion is empty")
        {
            Label = "nothing to recall",
            Hint = "Put the hidden text between the braces, or write '\\{' for a brace.",
        };
}
