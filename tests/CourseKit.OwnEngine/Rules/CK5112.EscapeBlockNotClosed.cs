using CourseKit.Syntax;

namespace OwnEngine;

public static class EscapeBlockNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5112",
        Name = "escape-block-not-closed",
        Severity = Severity.Error,
        Title = "A block of literal text is never closed",
        Explanation = """
            `{%{` begins text that is printed as it stands, braces and all; `}%}` ends it. With more `%` signs the end has as many.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{%{ {{ not code }} </p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{%{ {{ not code }} }%}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, string closing) =>
        new(Rule, source.Locate(opening), "The literal text opened here is never closed")
        {
            Label = "opened here",
            Hint = $"Put '{closing}' where the literal text ends.",
        };
}
