using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NotUtf8
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6004",
        Name = "not-utf8",
        Severity = Severity.Error,
        Title = "A text file is not valid UTF-8",
        Explanation = """
            Pages, settings and templates are read as UTF-8. The bytes at the place shown are not UTF-8, so nobody can know which characters
            were meant; most often the file was saved in an older encoding such as Windows-1252. A byte order mark is allowed.
            """,
        Bad = """
            $ printf -- '---\ntitle: Pr\303\251cis\n---\ncaf\351\n' > page.md
            $ coursekit check .
            """,
        Good = """
            $ printf -- '---\ntitle: Pr\303\251cis\n---\ncaf\303\251\n' > page.md
            $ coursekit check .
            """,
    };

    /// <param name="readable">The file with a replacement character for what could not be decoded.</param>
    /// <param name="offset">Of the first bad byte, in that text.</param>
    /// <param name="bad">The first bad byte.</param>
    public static Diagnostic At(SourceText readable, int offset, byte bad) =>
        new(Rule, readable.Locate(new TextSpan(offset, Math.Min(1, readable.Length - offset))), $"'{readable.Path}' is not valid UTF-8")
        {
            Label = bad >= 0xA0 ? $"byte 0x{bad:X2}: '{(char)bad}' in Windows-1252 and Latin-1" : $"byte 0x{bad:X2}",
            Hint = "Save the file as UTF-8.",
        };
}
