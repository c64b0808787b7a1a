using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AddressWithoutEffect
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4107",
        Name = "address-without-effect",
        Severity = Severity.Warning,
        Title = "A slug or alias changes nothing",
        Explanation = """
            The address of a section is its folder's name, so a `slug` in `_index.md` changes nothing (as in Hugo). An alias that is the
            page's own address leads nowhere new.
            """,
        Bad = """
            === content/outer/_index.md
            ---
            title: Outer alignment
            slug: outer-alignment
            ---

            What to optimise for.
            """,
        Good = """
            === content/outer-alignment/_index.md
            ---
            title: Outer alignment
            ---

            What to optimise for.
            """,
    };

    internal static Diagnostic Slug(Located<string> slug) =>
        new(Rule, slug.Location, "A section's slug has no effect")
        {
            Label = "the folder's name is used",
            Hint = $"Rename the folder to '{slug.Value}', or set url.",
        };

    internal static Diagnostic Alias(Located<string> alias) =>
        new(Rule, alias.Location, $"The alias '{alias.Value}' is the page's own address")
        {
            Label = "leads to this page already",
            Hint = "Take it out.",
        };
}
