using CourseKit.Syntax;

namespace OwnEngine;

public static class CodeBlockNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5101",
        Name = "code-block-not-closed",
        Severity = Severity.Error,
        Title = "A template opens code with {{ and never closes it",
        Explanation = """
            Code in a template stands between `{{` and `}}`. Without the closing braces the rest of the file would be code.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ 1 + 2 </p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ 1 + 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening) =>
        new(Rule, source.Locate(opening), "The code opened with '{{' is never closed")
        {
            Label = "opened here",
            Hint = "Put '}}' where the code ends.",
        };
}
