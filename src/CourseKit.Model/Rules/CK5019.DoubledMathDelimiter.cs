using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DoubledMathDelimiter
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5019",
        Name = "doubled-math-delimiter",
        Severity = Severity.Warning,
        Title = "A formula stands between doubled backslashes",
        Explanation = """
            Jekyll and older versions of Hugo take one backslash away, so pages for them write `\\(x\\)`. CourseKit reads formulas before Markdown:
            `\(x\)`, `\[x\]`, `$x$` and `$$x$$` are formulas, and two backslashes are one that readers see. `coursekit check --fix` takes the second ones away.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            The gap is \\(U - P\\) at the start.
            """,
        Good = """
            ---
            title: Proxies
            ---

            The gap is \(U - P\) at the start.
            """,
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
