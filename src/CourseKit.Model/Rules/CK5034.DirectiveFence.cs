using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DirectiveFence
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5034",
        Name = "directive-fence",
        Severity = Severity.Warning,
        Title = "A directive of MyST is shown as code",
        Explanation = """
            A fence with a name in braces is a directive in MyST and Sphinx. Here a fence is code; boxes are callouts (`:::note`), and the shortcodes `figure`,
            `include` and `details` do what their directives do.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            ```{note}
            Log what the agent writes.
            ```
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            :::note
            Log what the agent writes.
            :::
            """,
    };

    internal static Diagnostic At(Location name, string directive) =>
        new(Rule, name, $"The directive '{{{Excerpt.Of(directive)}}}' is shown as code")
        {
            Label = "code here",
            Hint = directive.ToLowerInvariant() switch
            {
                "figure" or "image" => "Write {{< figure src=\"file.png\" alt=\"what it shows\" >}}.",
                "include" or "literalinclude" => "Write {{< include \"file.md\" >}}.",
                "math" => "Write the formula between lines of '$$'.",
                "dropdown" or "solution" => "Write {{< details summary=\"Title\" >}} and {{< /details >}} around the text.",
                "code-block" or "code-cell" => "Write the name of the language behind the marks, without braces.",
                "toctree" or "contents" => "Remove it: the list of contents is made from the course's folders and headings.",
                var kind when CalloutNames.TryFind(kind, out _, out _) => $"Write ':::{kind}' and ':::' around the text.",
                _ => "Write what it holds as Markdown, or as a shortcode.",
            },
        };
}
