using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ModuleUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4100",
        Name = "module-unknown",
        Severity = Severity.Error,
        Title = "A module of course.yml has no folder",
        Explanation = """
            `modules` lists the top folders of the content in the order of the course. A name that no folder has puts nothing in
            order, and the folder that was meant comes last.
            """,
        Bad = """
            === course.yml
            title: Alignment
            modules: [outter]
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

    internal static Diagnostic At(Located<string> module, IReadOnlyCollection<string> folders) =>
        new(Rule, module.Location, $"There is no folder '{module.Value}' for this module")
        {
            Label = "no such folder in the content",
            Hint = Suggestion.Nearest(module.Value, folders) is { } near
                ? $"Did you mean '{near}'?"
                : folders.Count == 0 ? "The content has no folders yet." : $"The folders are {string.Join(", ", folders)}.",
        };
}
