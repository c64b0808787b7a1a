using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputOverlapsSource
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6020",
        Name = "output-overlaps-source",
        Severity = Severity.Error,
        Title = "The output folder holds the course itself",
        Explanation = """
            The output folder is the course folder, one of its source folders, or a folder around them. Output is replaced as a whole, so sources
            and output may not lie in each other's way. A folder of its own inside the course, such as `dist`, is fine and is not read as content.
            """,
        Bad = """
            $ mkdir -p week1/content && mv index.md week1/content
            $ coursekit build week1 --output week1/content
            """,
        Good = """
            $ mkdir -p week1/content && mv index.md week1/content
            $ coursekit build week1 --output week1/dist
            """,
    };

    /// <param name="output">As the user gave it.</param>
    /// <param name="source">What it overlaps, as the user can read it.</param>
    public static Diagnostic At(string output, string source) =>
        new(Rule, Location.OfFile(output), $"The output folder '{output}' overlaps the sources in '{source}'")
        {
            Hint = "Choose a folder of its own, such as 'dist'.",
        };
}
