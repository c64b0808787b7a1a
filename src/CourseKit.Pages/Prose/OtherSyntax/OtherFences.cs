using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Fences that are no code elsewhere: directives of MyST, diagrams of Mermaid.</summary>
internal static class OtherFences
{
    private static readonly HashSet<string> _directives = new(StringComparer.OrdinalIgnoreCase)
    {
        "admonition", "figure", "image", "math", "include", "literalinclude", "toctree", "tab-set", "tab-item", "dropdown", "card", "grid", "list-table",
        "csv-table", "code-block", "code-cell", "eval-rst", "epigraph", "margin", "sidebar", "glossary", "bibliography", "contents", "solution", "mermaid", "iframe",
    };

    private static readonly HashSet<string> _diagrams = new(StringComparer.OrdinalIgnoreCase) { "mermaid", "plantuml", "puml" };

    /// <param name="info">What stands behind the marks of the fence and blanks.</param>
    /// <param name="place">Of its first characters.</param>
    /// <returns>Null for code.</returns>
    public static Diagnostic? Check(string info, Func<int, Location> place)
    {
        var name = info.Length > 1 && info[0] == '{' && info.IndexOf('}') is var end and > 1 ? info.Substring(1, end - 1) : null;
        if (name is not null && (_directives.Contains(name) || CalloutNames.TryFind(name, out _, out _)))
        {
            return DirectiveFence.At(place(name.Length + 2), name);
        }

        var language = info.Split(' ', '{')[0];
        return _diagrams.Contains(language) ? DiagramFence.At(place(language.Length), language) : null;
    }
}
