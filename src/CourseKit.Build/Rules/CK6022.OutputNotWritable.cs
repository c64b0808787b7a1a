using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputNotWritable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6022",
        Name = "output-not-writable",
        Severity = Severity.Error,
        Title = "The output cannot be written",
        Explanation = """
            The system refuses to write the output: the folder is read-only or belongs to someone else, or a file stands where a folder is needed.
            The last good output, if there is one, was not touched.
            """,
        Bad = """
            $ touch dist
            $ coursekit build .
            """,
        Good = """
            $ touch dist && rm dist
            $ coursekit build .
            """,
    };

    /// <param name="path">As the user can read it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The output cannot be written to '{path}': {reason}")
        {
            Hint = "Choose another folder with --output, or make this one writable.",
        };
}
