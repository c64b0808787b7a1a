using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputInUse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6024",
        Name = "output-in-use",
        Severity = Severity.Error,
        Title = "Another build is writing to the same folder",
        Explanation = """
            Two builds at once would each replace what the other wrote. The one that came second stops. The lock is the system's own on the file
            `.coursekit.building`: it ends with the build, also when that is killed.
            """,
        Bad = """
            $ mkdir dist
            $ flock dist/.coursekit.building coursekit build .    # as a build that runs already holds it
            """,
        Good = """
            $ coursekit build .
            $ coursekit build .
            """,
    };

    /// <param name="path">The output folder as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"Another build is writing to '{path}'")
        {
            Hint = "Wait for it, or choose another folder with --output.",
        };
}
