namespace CourseKit.Model;

/// <summary>
/// Ids of the theme's own elements. A script asks for an element by its id and gets the first, a link leads to the first: who is not
/// trusted may repeat none of them.
/// </summary>
public static class ThemeIds
{
    private static readonly HashSet<string> _ids =
        new(StringComparer.OrdinalIgnoreCase) { "main", "contents", "take-along", "in-this-part" };

    /// <summary>True for an id that the theme has, or gives to review blocks and their prompts (<c>review-2-1</c>).</summary>
    public static bool Has(string id) =>
        _ids.Contains(id) || id.StartsWith("course-", StringComparison.OrdinalIgnoreCase)
            || (id.StartsWith("review-", StringComparison.OrdinalIgnoreCase) && id.Skip(7).All(c => c is (>= '0' and <= '9') or '-'));
}
