using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ReferenceInCaption
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5021",
        Name = "reference-in-caption",
        Severity = Severity.Warning,
        Title = "A caption refers to a definition of the page",
        Explanation = """
            What a parameter of a shortcode holds is a line by itself: no definition can stand in it, and no footnote below it. A link in it states its address, and the
            mark of a footnote stands in the text.
            """,
        Bad = """
            ---
            title: Tides
            ---

            {{< figure src="https://example.org/tide.png" alt="A tide" caption="From [the tables][noaa]." >}}

            [noaa]: https://example.org/tables
            """,
        Good = """
            ---
            title: Tides
            ---

            {{< figure src="https://example.org/tide.png" alt="A tide" caption="From [the tables](https://example.org/tables)." >}}
            """,
    };

    internal static Diagnostic At(Location parameter, string label) =>
        new(Rule, parameter, $"A parameter cannot refer to '[{label}]'")
        {
            Label = "readers see the brackets",
            Hint = label[0] == '^' ? $"Put '[{label}]' into the text." : "Write [text](address).",
        };
}
