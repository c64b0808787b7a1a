using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputOverlapsSource
{
    public static readonly Rule Rule = new(typeof(OutputOverlapsSource))
    {
        Code = "CK6020",
        Name = "output-overlaps-source",
        Severity = Severity.Error,
    };

    /// <param name="output">As the user gave it.</param>
    /// <param name="source">What it overlaps, as the user can read it.</param>
    public static Diagnostic At(string output, string source) =>
        new(Rule, Location.OfFile(output), $"The output folder '{output}' overlaps the sources in '{source}'")
        {
            Hint = "Choose a folder of its own, such as 'dist'.",
        };
}
