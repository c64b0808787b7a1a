namespace CourseKit.Syntax;

/// <summary>
/// Finds the attribute list that ends a line. A brace opens one when a blank (or nothing) stands before it and <c>#name</c>, <c>.name</c>
/// or <c>key=</c> behind it, outside of code and maths; all other braces are text. <c>\{</c> is always text.
/// </summary>
internal static class AttributeListFinder
{
    /// <summary>How many braces, from the end of the line, are looked at: a bound for hostile lines.</summary>
    private const int BracesLookedAt = 16;

    /// <summary>Takes the content of the last line of a question; null when it does not end in a list.</summary>
    public static AttributeList? Find(SourceText source, TextSpan line, VerbatimMap map, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text;
        AttributeListReader? unclosed = null;
        var looked = 0;
        for (var at = line.End - 1; at >= line.Start && looked < BracesLookedAt; at--)
        {
            if (text[at] != '{') continue;
            looked++;
            if (at > line.Start && !text[at - 1].IsBlank()) continue;
            if (!BeginsItem(text, at + 1, line.End) || map.At(at)?.Kind is VerbatimKind.CodeSpan or VerbatimKind.CodeFence) continue;
            var reader = new AttributeListReader(source, at, line.End);
            var end = reader.Read();
            if (end == line.End)
            {
                foreach (var problem in reader.Problems) diagnostics.Add(problem);
                return new AttributeList(TextSpan.FromBounds(at, line.End), reader.Attributes.ToEquatableArray());
            }

            if (end is null && reader.Problems.Count == 0) unclosed ??= reader;
        }

        if (unclosed is null) return null;
        diagnostics.Add(AttributeListNotClosed.At(source, unclosed.Start));
        return new AttributeList(TextSpan.FromBounds(unclosed.Start, line.End), unclosed.Attributes.ToEquatableArray());
    }

    private static bool BeginsItem(string text, int at, int limit)
    {
        at = text.SkipBlanks(at, limit);
        if (at + 1 >= limit) return false;
        if (text[at] is '#' or '.') return char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '_' or '-';
        var start = at;
        while (at < limit && IsKeyCharacter(text[at])) at++;
        return at > start && at < limit && text[at] == '=';
    }

    public static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or ':';
}
