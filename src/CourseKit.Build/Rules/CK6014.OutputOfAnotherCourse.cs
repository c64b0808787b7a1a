using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputOfAnotherCourse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6014",
        Name = "output-of-another-course",
        Severity = Severity.Error,
        Title = "The output folder holds the output of another course",
        Explanation = """
            A build replaces site and decks as wholes, so that of two courses with one output folder only the last would be left, and so
            it would be of a course and one of its pages that is built by itself. Which course an output is of stands in
            `.coursekit.json`: its `id`, and where it lies. A course that was moved or renamed is known again.
            """,
        Bad = """
            $ mkdir -p one two && cp index.md one && mv index.md two
            $ coursekit build one --output out
            $ coursekit build two --output out
            """,
        Good = """
            $ mkdir -p one two && cp index.md one && mv index.md two
            $ coursekit build one --output out/one
            $ coursekit build two --output out/two
            """,
    };

    /// <param name="output">As the user can read it.</param>
    internal static Diagnostic At(string output, OutputOwner owner) =>
        new(Rule, Location.OfFile(output),
            $"'{output}' holds the output of another course: '{owner.Course}'{(owner.Place is { } place ? $" in {place}, seen from there" : "")}")
        {
            Hint = "Choose another folder with --output. If that course is gone, delete the folder.",
        };
}
