using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OtherEncoding
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6005",
        Name = "other-encoding",
        Severity = Severity.Error,
        Title = "A text file is in UTF-16 or UTF-32",
        Explanation = """
            The file begins with the byte order mark of UTF-16 or UTF-32. Pages, settings and templates are read as UTF-8, which every editor
            can write: look for the encoding in its status bar or its "save as" dialogue.
            """,
        Bad = """
            $ printf '# Tampering\n' | iconv -t UTF-16 > page.md
            $ coursekit check .
            """,
        Good = """
            $ printf -- '---\ntitle: Tampering\n---\n' > page.md
            $ coursekit check .
            """,
    };

    public static Diagnostic At(string path, string encoding) =>
        new(Rule, Location.OfFile(path), $"'{path}' is in {encoding}, not UTF-8")
        {
            Hint = "Save the file as UTF-8.",
        };
}
