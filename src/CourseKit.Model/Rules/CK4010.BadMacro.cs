using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadMacro
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4010",
        Name = "bad-macro",
        Severity = Severity.Error,
        Title = "An entry of macros is no TeX command",
        Explanation = """
            Under `macros` in `course.yml` stand the TeX commands that every formula of the course knows. A name is a backslash with letters
            (the backslash may be left out), or with one other sign. What it stands for is TeX in which every brace has its partner;
            `#1` to `#9` in it are the arguments.
            """,
        Bad = """
            === course.yml
            title: Alignment
            macros:
              reward2: \mathcal{R}
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            macros:
              reward: \mathcal{R}
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward $\reward$ has little reason to earn it.
            """,
    };

    internal static Diagnostic Name(Location key, string name) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' cannot be a TeX command")
        {
            Label = "not a name in TeX",
            Hint = "Write letters only, such as '\\norm'.",
        };

    internal static Diagnostic Braces(Located<string> body) =>
        new(Rule, body.Location, "A brace has no partner in what a TeX command stands for")
        {
            Label = "braces do not match",
            Hint = "Give each '{' its '}', or write '\\{' for a brace that readers see.",
        };
}
