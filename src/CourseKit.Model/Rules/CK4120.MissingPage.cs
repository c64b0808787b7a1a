using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingPage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4120",
        Name = "missing-page",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A link leads to a page that is not there",
        Explanation = """
            An address without a host is looked for in the course: as a file (`../outer/proxies.md`), as the address of a page
            (`/outer/proxies/`), and for `ref` as a name. A reader who follows one that is none of these meets "not found".
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](proxys.md).
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](proxies.md).
            """,
    };

    /// <param name="now">Where the page is that stood there, as the author would write it.</param>
    internal static Diagnostic Moved(Location location, string target, string now) => At(location, target, near: null) with { Hint = $"It has moved: write '{now}'." };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no page '{target}'")
        {
            Label = "no such page",
            Hint = near is null ? "Write the path of a content file, such as ../outer/proxies.md." : $"Did you mean '{near}'?",
        };
}
