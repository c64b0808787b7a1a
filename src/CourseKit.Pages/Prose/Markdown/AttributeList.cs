using CourseKit.Syntax;
using Markdig.Renderers.Html;

namespace CourseKit.Model;

/// <summary>Reads <c>{#id .class key=value key="value"}</c>. At least one item, and nothing but such items.</summary>
/// <remarks>Behind text only with the names of attributes (<see cref="AttributeNames"/>); a fence has options of its own.</remarks>
internal static class AttributeList
{
    public static bool TryRead(string text, int offset, int limit, bool anyName, out int end, out HtmlAttributes? attributes)
    {
        end = offset;
        attributes = null;
        var found = new HtmlAttributes();
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var at = offset + 1;
        while (true)
        {
            while (at < limit && text[at] is ' ' or '\t') at++;
            if (at >= limit) return false;
            if (text[at] == '}') break;
            if (!TryReadItem(text, ref at, limit, anyName, found, classes)) return false;
        }

        if (found.Id is null && found.Classes is null && found.Properties is null) return false;
        end = at + 1;
        attributes = found;
        return true;
    }

    private static bool TryReadItem(string text, ref int at, int limit, bool anyName, HtmlAttributes found, HashSet<string> classes)
    {
        var mark = text[at];
        if (mark is '#' or '.') at++;
        var name = Word(text, ref at, limit, mark == '#');
        if (name.Length == 0) return false;
        if (mark == '#') found.Id = name;
        else if (mark != '.') return (anyName || AttributeNames.IsKnown(name)) && TryReadValue(text, ref at, limit, name, found);
        else if (!anyName && !AttributeNames.IsClass(name)) return false;
        else if (classes.Add(name)) (found.Classes ??= []).Add(name);
        return true;
    }

    private static bool TryReadValue(string text, ref int at, int limit, string name, HtmlAttributes found)
    {
        if (at >= limit || text[at] != '=' || !IsLetter(name[0])) return false;
        at++;
        if (at < limit && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, limit - at - 1);
            if (close < 0) return false;
            found.AddPropertyIfNotExist(name, text.Substring(at + 1, close - at - 1));
            at = close + 1;
            return true;
        }

        var start = at;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('}' or '{' or '"' or '\'')) at++;
        found.AddPropertyIfNotExist(name, text.Substring(start, at - start));
        return at > start;
    }

    private static string Word(string text, ref int at, int limit, bool isId)
    {
        var start = at;
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' || (isId && text[at] == '.'))) at++;
        return text.Substring(start, at - start);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
