using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DirectiveFence
{
    public static readonly Rule Rule = new(typeof(DirectiveFence))
    {
        Code = "CK5034",
        Name = "directive-fence",
        Severity = Severity.Warning,
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
