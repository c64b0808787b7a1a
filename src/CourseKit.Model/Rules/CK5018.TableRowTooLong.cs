using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TableRowTooLong
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5018",
        Name = "table-row-too-long",
        Severity = Severity.Warning,
        Title = "A row of a table has more cells than the table has columns",
        Explanation = """
            The line of dashes says how many columns a table has. A row with more cells gets a column of its own, which other programs leave out. Most often
            a line that belongs to the text, as in `P(A|B)`, was taken for the edge of a cell: there it is written `\|`, or the text is a formula.
            """,
        Bad = """
            ---
            title: Chances
            ---

            | Event | Chance  |
            |-------|---------|
            | rain  | P(A|B)  |
            """,
        Good = """
            ---
            title: Chances
            ---

            | Event | Chance  |
            |-------|---------|
            | rain  | P(A\|B) |
            """,
    };

    internal static Diagnostic At(Location cell, int cells, int columns) =>
        new(Rule, cell, $"This row has {cells} cells, and its table {(columns == 1 ? "one column" : $"{columns} columns")}")
        {
            Label = "one too many",
            Hint = "Write '\\|' for a line that is text, or add a column to the line of dashes.",
        };
}
