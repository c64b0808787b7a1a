using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPromptId
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3031",
        Name = "bad-prompt-id",
        Severity = Severity.Error,
        Title = "The id of a prompt holds characters that an id cannot hold",
        Explanation = """
            Ids stand in addresses, files and notes. They begin with a letter from A to Z or a digit, and go on with those, `-`, `_`, `.` and `:`; at most 100 in all.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy/1}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy-1}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, string id) =>
        new(Rule, location, $"'{id}' cannot be the id of a prompt")
        {
            Label = "not an id",
            Hint = "Use letters from A to Z, digits, '-', '_', '.' and ':', a letter or digit first.",
        };
}
