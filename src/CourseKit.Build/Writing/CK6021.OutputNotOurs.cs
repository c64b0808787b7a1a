using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputNotOurs
{
    public static readonly Rule Rule = new(typeof(OutputNotOurs))
    {
        Code = "CK6021",
        Name = "output-not-ours",
        Severity = Severity.Error,
    };

    /// <param name="path">The first such file, as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' was not written by CourseKit and would be deleted")
        {
            Hint = "Move it away ('static/' if it belongs on the site), or choose another output folder.",
        };
}
