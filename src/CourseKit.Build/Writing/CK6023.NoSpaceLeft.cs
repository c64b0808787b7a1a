using CourseKit.Syntax;

namespace CourseKit.Build;

public static class NoSpaceLeft
{
    public static readonly Rule Rule = new(typeof(NoSpaceLeft))
    {
        Code = "CK6023",
        Name = "no-space-left",
        Severity = Severity.Error,
    };

    /// <param name="path">The output folder as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"There is no space left to write the output to '{path}'")
        {
            Hint = "Free some space, or choose another folder with --output.",
        };
}
