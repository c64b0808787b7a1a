using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InternalError
{
    public static readonly Rule Rule = new()
    {
        Code = "CK9001",
        Name = "internal-error",
        Severity = Severity.Error,
        Title = "CourseKit itself failed",
        Explanation = """
            This is a mistake in CourseKit, not in the course: something went wrong that its authors did not foresee. Nothing was written. Please
            report it with what was printed and, if you can, the page that was being read.
            """,
        Bad = """
            $ coursekit build .
            CourseKit meets a state that its code does not provide for.
            """,
        Good = """
            $ coursekit --version
            A version in which the mistake is repaired.
            """,
    };

    /// <param name="path">What was being worked on, as far as it is known.</param>
    public static Diagnostic At(string path, Exception exception) =>
        new(Rule, Location.OfFile(path), $"CourseKit failed: {exception.GetType().Name}: {exception.Message}")
        {
            Hint = "This is a mistake in CourseKit. Please report it with the details below.",
        };
}
