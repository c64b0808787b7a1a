namespace CourseKit.Syntax;

public static class DeletionNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3010",
        Name = "deletion-not-closed",
        Severity = Severity.Error,
        Title = "A brace of a cloze has no partner",
        Explanation = """
            Braces in a cloze come in pairs. One that belongs to the text is written `\{` or `\}`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A {proxy stands for the {goal}.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            C: A {proxy} stands for the {goal}.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, string brace) =>
        new(Rule, location, $"This '{brace}' has no partner")
        {
            Label = brace == "{" ? "opened here" : "closes nothing",
            Hint = $"Add the other brace, or write '\\{brace}' if it belongs to the text.",
        };
}
