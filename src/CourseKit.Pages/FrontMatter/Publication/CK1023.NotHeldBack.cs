using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NotHeldBack
{
    public static readonly Rule Rule = new(typeof(NotHeldBack))
    {
        Code = "CK1023",
        Name = "not-held-back",
        Severity = Severity.Warning,
    };

    private const string Ways =
        "Write 'draft: true' to hold the page back, or 'build: { list: never }' to keep it out of menus, lists and decks.";

    internal static Diagnostic Key(Location location, string key, string value) =>
        At(location, $"'{key}: {Excerpt.Of(value)}' holds nothing back here", Ways);

    internal static Diagnostic Outputs(Location location) =>
        At(location, "'outputs' without html does not hold the page back here", "Write 'build: { render: never }' to leave the page out.");

    internal static Diagnostic Link(Location location) =>
        At(location, "'render: link' gives the page no address here",
            "The page is left out, as with 'never'. Put what stands at its address into 'static/'.", "read as never");

    internal static Diagnostic Headless(Location location) =>
        At(location, "'headless' has an effect only in the index.md of a bundle, as in Hugo",
            "Write 'build: { render: never }' to leave the page out.");

    internal static Diagnostic CascadeOfPage(Location location) =>
        At(location, "'cascade' has an effect only in an _index.md, as in Hugo",
            "Put it into the _index.md of the folder, or set the values on this page.");

    internal static Diagnostic NotHandedDown(Location location, string key) =>
        At(location, $"'{key}' is not handed down", "Set it on each page.");

    internal static Diagnostic Sites(Location location) =>
        At(location, "'sites' is not obeyed: a course is one site", "The settings reach the pages whatever 'sites' says.", "not asked");

    internal static Diagnostic Kind(Location location, string pattern) =>
        At(location, $"No page of a course is of the kind '{Excerpt.Of(pattern)}'", "The kinds are home, section and page.");

    internal static Diagnostic ReachesNothing(Location location) =>
        At(location, "The target of this cascade is no page of the folder", "A path begins at the root of the content: '/folder/**'.");

    private static Diagnostic At(Location location, string message, string hint, string label = "has no effect") =>
        new(Rule, location, message) { Label = label, Hint = hint };
}
