using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SignReadAsMarkup
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5311",
        Name = "sign-read-as-markup",
        Severity = Severity.Warning,
        Title = "A sign of arithmetic is read as a mark of emphasis",
        Explanation = """
            Between two stars text is emphasized, inside of words and numbers too. Readers then see no star, and a product of three numbers
            is one number. A backslash before each star shows it; a formula or code needs none.
            """,
        Bad = """
            ---
            title: Volumes
            ---

            The box holds 2*3*4 litres.
            """,
        Good = """
            ---
            title: Volumes
            ---

            The box holds $2 \cdot 3 \cdot 4$ litres.
            """,
    };

    /// <param name="emphasized">With its marks.</param>
    internal static Diagnostic At(Location place, string emphasized) =>
        new(Rule, place, $"'{Excerpt.Of(emphasized)}' is read as emphasis, and its marks are not shown")
        {
            Label = "the marks at both ends are not shown",
            Hint = $"Write '\\{emphasized[0]}' for each that readers are to see, or make it a formula or code.",
        };
}
