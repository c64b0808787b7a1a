using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AddressWithoutEffect
{
    public static readonly Rule Rule = new(typeof(AddressWithoutEffect))
    {
        Code = "CK4107",
        Name = "address-without-effect",
        Severity = Severity.Warning,
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
