namespace CourseKit.Syntax;

public static class EmptySide
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3003",
        Name = "empty-side",
        Severity = Severity.Error,
        Title = "A side of a prompt is empty",
        Explanation = """
            A prompt needs something to ask and something to answer. A picture alone is enough.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A:
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, string side) =>
        new(Rule, location, $"The {side} of this prompt is empty")
        {
            Label = "nothing follows",
            Hint = $"Write the {side}, or delete the prompt.",
        };

    /// <summary>One of which readers see nothing: a definition, a blank, a tag without text.</summary>
    public static Diagnostic OfInvisible(Location location, string side) => At(location, side) with { Label = "nothing of this is shown" };
}
