using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCodeOption
{
    public static readonly Rule Rule = new(typeof(UnknownCodeOption))
    {
        Code = "CK5016",
        Name = "unknown-code-option",
        Severity = Severity.Hint,
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
