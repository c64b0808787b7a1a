namespace CourseKit.Syntax;

public static class TabInIndentation
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1002",
        Name = "tab-in-indentation",
        Severity = Severity.Error,
        Title = "A tab indents a line of YAML",
        Explanation = """
            YAML measures indentation in spaces and does not say how wide a tab is, so it allows none there. Replace the tab with
            spaces, as many as the neighbouring lines have.
            """,
        Bad = "---\ntitle: Reward tampering\nparams:\n\treviewer: Ada\n---\n\nAn agent that can edit its own reward has little reason to earn it.",
        Good = """
            ---
            title: Reward tampering
            params:
              reviewer: Ada
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="tab">The first tab.</param>
    /// <param name="lines">How many lines of the block are indented with one.</param>
    public static Diagnostic At(SourceText source, TextSpan tab, int lines) =>
        new(Rule, source.Locate(tab), "A tab is used for indentation")
        {
            Label = "a tab",
            Hint = lines == 1
                ? "Indent with spaces: YAML allows no tabs there."
                : $"Indent with spaces, here and on the other lines of the block ({lines} in all): YAML allows no tabs there.",
        };
}
