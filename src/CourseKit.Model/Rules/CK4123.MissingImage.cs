using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingImage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4123",
        Name = "missing-image",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "An image is not there",
        Explanation = """
            An image of the course is looked for beside the page, from the root of the content, and in `static/`.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ![The loop](lop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ![The loop](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no image '{target}'")
        {
            Label = "no such file",
            Hint = near is null ? "Put the file beside the page or into static/." : $"Did you mean '{near}'?",
        };

    internal static Diagnostic IsPage(Location location, string target) =>
        new(Rule, location, $"'{target}' is a page, not an image")
        {
            Label = "no image",
            Hint = "Take the '!' away to link to the page, or name an image file.",
        };
}
