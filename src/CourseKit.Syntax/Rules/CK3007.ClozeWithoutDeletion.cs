namespace CourseKit.Syntax;

public static class ClozeWithoutDeletion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3007",
        Name = "cloze-without-deletion",
        Severity = Severity.Error,
        Title = "A cloze hides nothing",
        Explanation = """
            What a cloze hides in review stands in braces: `C: A proxy stands for the {goal}.` Braces in maths and code do not count, nor does `\{`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A proxy stands for the goal.
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
        new(Rule, location, "This cloze hides nothing")
        {
            Label = "no braces in this text",
            Hint = "Put braces around what the reader is to recall: {like this}.",
        };
}
