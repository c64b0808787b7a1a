using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The left side of a header line: <c>name</c>, <c>name?</c>, <c>name[0]</c> or <c>name[0]?</c>.</summary>
/// <param name="Position">What stands between the brackets; null when there are none.</param>
internal sealed record HeaderName(string Name, TextSpan Span, TextSpan? Position, bool IsOptional)
{
    /// <summary>Null when it is none of these.</summary>
    public static HeaderName? Read(string text, TextSpan span)
    {
        var end = span.End;
        var isOptional = end > span.Start && text[end - 1] == '?';
        if (isOptional) end--;
        TextSpan? position = null;
        if (end > span.Start && text[end - 1] == ']')
        {
            var bracket = text.IndexOf('[', span.Start, end - span.Start);
            if (bracket < 0) return null;
            position = TextSpan.FromBounds(bracket + 1, end - 1);
            end = bracket;
        }

        var name = text.Substring(span.Start, end - span.Start);
        var isName = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_')
            && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
        return isName ? new HeaderName(name, TextSpan.FromBounds(span.Start, end), position, isOptional) : null;
    }
}
