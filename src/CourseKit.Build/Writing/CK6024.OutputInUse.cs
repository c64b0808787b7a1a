using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputInUse
{
    public static readonly Rule Rule = new(typeof(OutputInUse))
    {
        Code = "CK6024",
        Name = "output-in-use",
        Severity = Severity.Error,
    };

    /// <param name="path">The output folder as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"Another build is writing to '{path}'")
        {
            Hint = "Wait for it, or choose another folder with --output.",
        };
}
