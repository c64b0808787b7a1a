using CourseKit.Syntax;

namespace CourseKit.Build;

public static class SpecialFile
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6009",
        Name = "special-file",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A file of the course is a pipe, socket or device",
        Explanation = """
            Such a file has no end or no content: reading it could wait for ever. It is left out.
            """,
        Bad = """
            $ mkfifo feed.txt
            $ coursekit check .
            """,
        Good = """
            $ printf 'feed\n' > feed.txt
            $ coursekit check .
            """,
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a pipe, socket or device, not a file")
        {
            Label = "left out",
            Hint = "Move it out of the course.",
        };
}
