using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCodeOption
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5016",
        Name = "unknown-code-option",
        Severity = Severity.Hint,
        Title = "A word behind a code fence says nothing",
        Explanation = """
            Behind the language of a fence may stand `linenos`, `linenostart=10`, `hl_lines=[2,"4-5"]` or `{2,4-5}`, and `title="a.py"`, in Hugo's
            spelling and in those of other generators. C# with `check` or `scope=name` behind its name is compiled. Any other word has no effect.
            """,
        Bad = """
            ---
            title: Tide tables
            ---

            ```python hl_line=2
            height = mean + amplitude
            height += surge
            ```
            """,
        Good = """
            ---
            title: Tide tables
            ---

            ```python hl_lines=2
            height = mean + amplitude
            height += surge
            ```
            """,
    };

    private static readonly string[] _known = ["linenos", "linenostart", "hl_lines", "title", "showLineNumbers", "check", "scope"];

    internal static Diagnostic At(Location word, string text)
    {
        var name = text.Split('=')[0];
        var near = Suggestion.Nearest(name, _known);
        return new Diagnostic(Rule, word, $"'{Excerpt.Of(text)}' is not an option of a code block")
        {
            Label = "has no effect",
            Hint = Array.IndexOf(_known, name) >= 0 ? HintFor(name) : near is not null ? $"Did you mean '{near}'?" : "Remove it, or write it into the text.",
        };
    }

    private static string HintFor(string option) => option is "check" or "scope"
        ? "Only C# is compiled: write it behind csharp, as 'check', or as 'scope=name' for code that is to see other code of the page."
        : "Give line numbers, such as hl_lines=[2,\"4-5\"] or linenostart=10.";
}
