namespace CourseKit.Syntax;

/// <summary>Makes calls that run into calls that are shown, by writing the marks of an escaped call into their tags.</summary>
internal static class ShortcodeEscape
{
    private const string Start = "/*";
    private const string End = "*/";

    /// <summary>
    /// Escapes the call, its closing tag, and the calls inside it, which would run without it. Null when one of the tags cannot be
    /// escaped: it is not whole, or holds what ends an escaped call.
    /// </summary>
    public static Fix? Fix(SourceText source, ShortcodeNode node)
    {
        var edits = new List<TextEdit>();
        return Add(source, node, edits)
            ? new Fix("Show the shortcode instead of running it", edits.OrderBy(edit => edit.Location.Span.Start).ToEquatableArray())
            : null;
    }

    private static bool Add(SourceText source, ShortcodeNode node, List<TextEdit> edits)
    {
        if (node.IsUnclosed || node.Tag.Malformed || node.Tag.IsCutOff || !AddTag(source, node.Tag.Span, node.Tag.Notation, edits))
        {
            return false;
        }

        if (node.Inner is { } inner && !AddTag(source, TextSpan.FromBounds(inner.End, node.Span.End), node.Tag.Notation, edits))
        {
            return false;
        }

        // What has no signature does not run: it is escaped already, or unknown, and then reported.
        return node.Children.Where(child => child.Signature is not null).All(child => Add(source, child, edits));
    }

    private static bool AddTag(SourceText source, TextSpan tag, ShortcodeNotation notation, List<TextEdit> edits)
    {
        var text = source.GetText(tag);
        var isWhole = text.StartsWith(ShortcodeDelimiter.Opening(notation), StringComparison.Ordinal)
            && text.EndsWith(ShortcodeDelimiter.Closing(notation), StringComparison.Ordinal);
        if (!isWhole || text.Contains(End) || text.Contains(Start)) return false;
        edits.Add(TextEdit.Insert(source, tag.Start + ShortcodeDelimiter.Length, Start));
        edits.Add(TextEdit.Insert(source, tag.End - ShortcodeDelimiter.Length, End));
        return true;
    }
}
