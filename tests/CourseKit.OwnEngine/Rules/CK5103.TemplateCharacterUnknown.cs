using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateCharacterUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5103",
        Name = "template-character-unknown",
        Severity = Severity.Error,
        Title = "A character in template code belongs to nothing",
        Explanation = """
            Outside strings and comments, template code knows names, numbers and the signs of the language only.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ 5 § 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ 5 - 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), $"The character '{source.GetText(span)}' means nothing in template code")
        {
            Label = "not part of the language",
            Hint = "Take it out, or put it in quotes if it is text.",
        };
}
