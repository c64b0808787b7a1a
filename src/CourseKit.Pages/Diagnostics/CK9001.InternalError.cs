using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InternalError
{
    public static readonly Rule Rule = new(typeof(InternalError))
    {
        Code = "CK9001",
        Name = "internal-error",
        Severity = Severity.Error,
    };

    /// <param name="path">What was being worked on, as far as it is known.</param>
    public static Diagnostic At(string path, Exception exception) =>
        new(Rule, Location.OfFile(path), $"CourseKit failed: {exception.GetType().Name}: {exception.Message}")
        {
            Hint = "This is a mistake in CourseKit. Please report it with the details below.",
        };
}
