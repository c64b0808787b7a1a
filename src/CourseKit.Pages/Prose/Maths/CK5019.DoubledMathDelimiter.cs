using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DoubledMathDelimiter
{
    public static readonly Rule Rule = new(typeof(DoubledMathDelimiter))
    {
        Code = "CK5019",
        Name = "doubled-math-delimiter",
        Severity = Severity.Warning,
    };

    /// <param name="opening">As written.</param>
    /// <param name="extra">The backslashes that are too many; empty when they do not stand in a file as they are.</param>
    internal static Diagnostic At(Location formula, string opening, IEnumerable<Location> extra)
    {
        var edits = extra.Select(place => new TextEdit(place, "")).ToEquatableArray();
        return new(Rule, formula, $"'{opening}' begins no formula")
        {
            Label = "readers see the TeX",
            Hint = $"Write one backslash: '{opening.Substring(1)}'.",
            Fix = edits.IsEmpty ? null : new Fix("Take the second backslashes away", edits),
        };
    }
}
