namespace CourseKit.Syntax;

public static class TabInIndentation
{
    public static readonly Rule Rule = new(typeof(TabInIndentation))
    {
        Code = "CK1002",
        Name = "tab-in-indentation",
        Severity = Severity.Error,
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
