using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputOfAnotherCourse
{
    public static readonly Rule Rule = new(typeof(OutputOfAnotherCourse))
    {
        Code = "CK6014",
        Name = "output-of-another-course",
        Severity = Severity.Error,
    };

    /// <param name="output">As the user can read it.</param>
    internal static Diagnostic At(string output, OutputOwner owner) =>
        new(Rule, Location.OfFile(output),
            $"'{output}' holds the output of another course: '{owner.Course}'{(owner.Place is { } place ? $" in {place}, seen from there" : "")}")
        {
            Hint = "Choose another folder with --output. If that course is gone, delete the folder.",
        };
}
