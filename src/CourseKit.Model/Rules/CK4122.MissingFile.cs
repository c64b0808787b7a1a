using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingFile
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4122",
        Name = "missing-file",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A link leads to a file that is not there",
        Explanation = """
            A link to a file of the course (a PDF, a data set) is looked for beside the page, from the root of the content, and in
            `static/`.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            The [data](runs.csv).
            === content/run.csv
            return
            12
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            The [data](run.csv).
            === content/run.csv
            return
            12
            """,
    };

    internal static Diagnostic At(Location location, string target, string? near) =>
        new(Rule, location, $"There is no file '{target}'")
        {
            Label = "no such file",
            Hint = near is null ? "Put the file beside the page or into static/." : $"Did you mean '{near}'?",
        };
}
