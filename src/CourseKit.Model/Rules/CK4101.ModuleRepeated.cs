using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ModuleRepeated
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4101",
        Name = "module-repeated",
        Severity = Severity.Warning,
        Title = "A module is listed twice",
        Explanation = """
            A folder has one place in the course. When `modules` names it twice, the first place counts.
            """,
        Bad = """
            === course.yml
            title: Alignment
            modules: [outer, outer]
            === content/outer/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            """,
        Good = """
            === course.yml
            title: Alignment
            modules: [outer]
            === content/outer/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            """,
    };

    internal static Diagnostic At(Located<string> module, Location first) =>
        new(Rule, module.Location, $"The module '{module.Value}' is listed twice")
        {
            Label = "listed again here",
            Hint = "Take one of the two out; the first counts.",
            Related = [new RelatedLocation(first, "first listed here")],
        };
}
