using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TextNotShown
{
    public static readonly Rule Rule = new(typeof(TextNotShown))
    {
        Code = "CK5310",
        Name = "text-not-shown",
        Severity = Severity.Warning,
    };

    /// <param name="text">What is not shown.</param>
    /// <param name="isInTable">Whether a mark of a table's columns stands behind it on its line.</param>
    internal static Diagnostic At(Location place, string text, bool isInTable) =>
        new(Rule, place, $"'{Excerpt.Of(text)}' is shown to nobody")
        {
            Label = "typed here, and taken for a mark",
            Hint = Hint(text, isInTable),
        };

    /// <summary>For a formula, a call or a review block.</summary>
    internal static Diagnostic AtEmbed(Location place) =>
        new(Rule, place, "What stands here is shown to nobody")
        {
            Label = "lost among the marks around it",
            Hint = "Put it on a line of its own, with a blank line before and behind.",
        };

    private static string Hint(string text, bool isInTable)
    {
        if (text.StartsWith("[^", StringComparison.Ordinal)) return "Put a blank before the next bracket.";
        if (text[0] == '[' && text.IndexOf("]:", StringComparison.Ordinal) > 0)
        {
            return "The line defines a link that nothing refers to. Put a backslash before its '[' to have it shown.";
        }

        if (text[0] == '<') return "HTML has no such element. Write '&lt;' for the '<', or set the text in backticks.";
        if (text[0] == '{') return "Put a backslash before the '{' to have it shown.";
        return isInTable
            ? "Leave a blank before and behind each '|' of the table."
            : "Put a backslash before the sign that begins the mark, or set the text in backticks.";
    }
}
