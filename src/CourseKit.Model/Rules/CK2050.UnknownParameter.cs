using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownParameter
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2050",
        Name = "unknown-parameter",
        Severity = Severity.Error,
        Title = "A shortcode has no parameter of this name",
        Explanation = """
            Each shortcode states its parameters; names are case-sensitive. A value under another name would be lost without a word. The parameters of a course's own shortcode are stated at the head
            of its template.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" titel="The red lamp" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" title="The red lamp" >}}
            """,
    };

    internal static Diagnostic At(Location location, string name, string? near, ShortcodeSignature signature)
    {
        var names = string.Join(", ", signature.Parameters.Select(parameter => parameter.Name));
        return new Diagnostic(Rule, location, $"The shortcode '{signature.Name}' has no parameter '{name}'")
        {
            Label = "not known",
            Hint = near is not null ? $"Is '{near}' meant?"
                : names.Length > 0 ? $"Its parameters are {names}."
                : "It takes none; a template states what it takes in a '{{## params' comment at its head.",
        };
    }
}
