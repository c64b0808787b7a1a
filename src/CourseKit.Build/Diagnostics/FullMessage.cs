using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Message and hint as one text, for formats that have one field.</summary>
internal static class FullMessage
{
    public static string Of(Diagnostic diagnostic)
    {
        if (string.IsNullOrEmpty(diagnostic.Hint)) return diagnostic.Message;
        var stop = diagnostic.Message.EndsWith('.') || diagnostic.Message.EndsWith('?') ? "" : ".";
        return $"{diagnostic.Message}{stop} {diagnostic.Hint}";
    }
}
