using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateStringNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5102",
        Name = "template-string-not-closed",
        Severity = Severity.Error,
        Title = "A string in a template is never closed",
        Explanation = """
            A string begins and ends with the same quote: `"`, `'`, or a backtick for a string without escapes. A quote inside is
            written with a backslash before it; inside backticks it is doubled.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, char quote)
    {
        var mark = quote == '$' ? source.Text[opening.Start + 1] : quote;
        return new Diagnostic(Rule, source.Locate(opening), $"The string opened with {mark} is never closed")
        {
            Label = "opened here",
            Hint = $"Put {mark} where the string ends; inside a string, write the quote with a backslash before it.",
        };
    }
}
