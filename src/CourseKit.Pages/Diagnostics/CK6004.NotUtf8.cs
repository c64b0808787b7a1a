using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NotUtf8
{
    public static readonly Rule Rule = new(typeof(NotUtf8))
    {
        Code = "CK6004",
        Name = "not-utf8",
        Severity = Severity.Error,
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
