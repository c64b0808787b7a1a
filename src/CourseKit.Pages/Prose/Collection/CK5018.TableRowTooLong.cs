using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TableRowTooLong
{
    public static readonly Rule Rule = new(typeof(TableRowTooLong))
    {
        Code = "CK5018",
        Name = "table-row-too-long",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location cell, int cells, int columns) =>
        new(Rule, cell, $"This row has {cells} cells, and its table {(columns == 1 ? "one column" : $"{columns} columns")}")
        {
            Label = "one too many",
            Hint = "Write '\\|' for a line that is text, or add a column to the line of dashes.",
        };
}
