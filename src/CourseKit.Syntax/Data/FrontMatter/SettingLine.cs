namespace CourseKit.Syntax;

internal enum SettingLineKind
{
    /// <summary>Begins with a name that front matter is known to use, with or without its colon.</summary>
    KnownKey,
    Key,

    /// <summary>Indented, or a bracket that closes: belongs to what stands above.</summary>
    Continuation,

    /// <summary><c># …</c> or <c>- …</c>: settings or Markdown, only the place can tell.</summary>
    CommentOrItem,
    Prose,
}

/// <summary>Judges by its look alone whether a line is a setting.</summary>
internal static class SettingLine
{
    public static SettingLineKind Classify(TextLine line, DataFormat format)
    {
        var first = line.Text[line.Start];
        if (first is ' ' or '\t' or ']' or '}') return SettingLineKind.Continuation;
        if (first is '#' or '-') return SettingLineKind.CommentOrItem;
        if (format == DataFormat.Toml && first == '[') return SettingLineKind.Key;
        var nameEnd = NameEnd(line);
        if (nameEnd == line.Start) return SettingLineKind.Prose;
        if (FrontMatterKeys.IsKnown(Name(line, nameEnd))) return SettingLineKind.KnownKey;
        return IsFollowedBySeparator(line, nameEnd, format) ? SettingLineKind.Key : SettingLineKind.Prose;
    }

    /// <summary>True for a line that begins with a name and the mark after it.</summary>
    public static bool HasNameAndSeparator(TextLine line, DataFormat format)
    {
        var nameEnd = NameEnd(line);
        return nameEnd > line.Start && IsFollowedBySeparator(line, nameEnd, format);
    }

    private static string Name(TextLine line, int nameEnd)
    {
        var quoted = line.Text[line.Start] is '"' or '\'' ? 1 : 0;
        return line.Text.Substring(line.Start + quoted, Math.Max(0, nameEnd - line.Start - (2 * quoted)));
    }

    /// <summary>The end of a bare or quoted name at the start of a line; its start when there is none.</summary>
    private static int NameEnd(TextLine line)
    {
        var at = line.Start;
        if (line.Text[at] is '"' or '\'')
        {
            var close = line.Text.IndexOf(line.Text[at], at + 1, line.End - at - 1);
            return close < 0 ? at : close + 1;
        }

        while (at < line.End && (char.IsLetterOrDigit(line.Text[at]) || line.Text[at] is '_' or '-' or '.')) at++;
        return at;
    }

    private static bool IsFollowedBySeparator(TextLine line, int at, DataFormat format)
    {
        while (at < line.End && line.Text[at] is ' ' or '\t') at++;
        if (at == line.End) return false;
        if (format == DataFormat.Toml) return line.Text[at] == '=';

        // An address begins a paragraph at times; 'https' is not a key.
        return line.Text[at] == ':' && (at + 1 == line.End || line.Text[at + 1] != '/');
    }
}
