using CourseKit.Syntax;

namespace OwnEngine;

public static class LiteralInvalid
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5109",
        Name = "literal-invalid",
        Severity = Severity.Error,
        Title = "A number or an escape in template code cannot be read",
        Explanation = """
            Numbers are written `12`, `1_000`, `0x1F`, `0b101`, `1.5`, `1e3`, with `m`, `f` or `d` at the end if need be. Escapes in strings
            are `\n` `\r` `\t` `\b` `\f` `\v` `\0` `\\` `\"` `\'`, `\xFF` and `\uFFFF`; in backticks a backslash is a backslash.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ 12abc }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ 12 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic OfNumber(Place place, string text) =>
        new(Rule, place.Location, $"'{text}' is not a number")
        {
            Label = "cannot be read as a number",
            Hint = "Numbers look like 12, 1.5, 1e3, 0x1F or 1.5m; a name does not begin with a digit.",
        };

    internal static Diagnostic OfEscape(Place place) =>
        new(Rule, place.Location, $"'{place.Text}' is not an escape")
        {
            Label = "unknown escape",
            Hint = @"Write '\\' for a backslash, or use backticks, in which a backslash is a backslash.",
        };
}
