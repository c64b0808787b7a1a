using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TypedTag
{
    public static readonly Rule Rule = new(typeof(TypedTag))
    {
        Code = "CK5024",
        Name = "typed-tag",
        Severity = Severity.Warning,
    };

    /// <summary>Of a list's four there are two that nobody writes.</summary>
    private const int MostContainers = 2;

    internal static Diagnostic OfDocument(Location tag, string written, bool isShown) =>
        Of(tag, $"'{written}' means nothing within a page", Label(isShown));

    internal static Diagnostic OutsideOf(Location tag, string written, string[] containers, bool isShown)
    {
        var names = string.Join(" or ", containers.Take(MostContainers).Select(name => $"'<{name}>'"));
        return Of(tag, $"'{written}' means nothing outside of {names}", Label(isShown));
    }

    internal static Diagnostic WithoutAttributes(Location tag, string written, bool isShown) =>
        Of(tag, $"'{written}' means nothing without attributes", Label(isShown));

    /// <param name="written">Its opening and its closing tag.</param>
    internal static Diagnostic Empty(Location tags, string written) => Of(tags, $"'{written}' holds nothing", Label(isShown: true));

    internal static Diagnostic InSentence(Location tag, string written) =>
        Of(tag, $"'{written}' stands in a sentence, and readers do not see it", "taken for HTML");

    private static Diagnostic Of(Location tag, string message, string label) =>
        new(Rule, tag, message) { Label = label, Hint = "Put backticks around the tag, or write '&lt;' for its '<'." };

    private static string Label(bool isShown) => isShown ? "shown as text" : "a browser shows nothing of it";
}
