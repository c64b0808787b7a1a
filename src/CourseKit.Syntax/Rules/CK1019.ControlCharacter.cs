namespace CourseKit.Syntax;

public static class ControlCharacter
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1019",
        Name = "control-character",
        Severity = Severity.Error,
        Title = "The settings hold an invisible control character",
        Explanation = """
            Control characters other than tab and line break are not allowed in YAML, TOML or JSON. They come from copying out of
            other programs, cannot be seen, and end or change a value where nobody expects it.
            """,
        Bad = "---\ntitle: Reward\a tampering\n---\n\nAn agent that can edit its own reward has little reason to earn it.",
        Good = """
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan character) =>
        new(Rule, source.Locate(character), $"The control character U+{(int)source.Text[character.Start]:X4} stands among the settings")
        {
            Label = "an invisible character",
            Hint = "Delete it, or retype the line.",
        };
}
