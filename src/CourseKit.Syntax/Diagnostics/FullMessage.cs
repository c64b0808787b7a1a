namespace CourseKit.Syntax;

/// <summary>Message and hint as one text, for formats that have one field.</summary>
public static class FullMessage
{
    public static string Of(Diagnostic diagnostic)
    {
        if (string.IsNullOrEmpty(diagnostic.Hint)) return diagnostic.Message;
        var stop = diagnostic.Message.EndsWith(".", StringComparison.Ordinal) || diagnostic.Message.EndsWith("?", StringComparison.Ordinal)
            ? ""
            : ".";
        return $"{diagnostic.Message}{stop} {diagnostic.Hint}";
    }
}
