using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputNotWritable
{
    public static readonly Rule Rule = new(typeof(OutputNotWritable))
    {
        Code = "CK6022",
        Name = "output-not-writable",
        Severity = Severity.Error,
    };

    /// <param name="path">As the user can read it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The output cannot be written to '{path}': {reason}")
        {
            Hint = "Choose another folder with --output, or make this one writable.",
        };
}
