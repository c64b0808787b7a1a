using CourseKit.Syntax;

namespace CourseKit.Model;

/// <param name="Value">Without its quotes; null when it has none.</param>
public readonly record struct HtmlTagAttribute(TextSpan Name, TextSpan? Value)
{
    public bool Is(string text, string name) =>
        Name.Length == name.Length && string.Compare(text, Name.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public static bool TryRead(string text, ref int at, int limit, out HtmlTagAttribute attribute)
    {
        attribute = default;
        var start = at;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\'' or '<' or '>' or '/' or '=' or '$' or '`')) at++;
        if (at == start) return false;
        attribute = new HtmlTagAttribute(TextSpan.FromBounds(start, at), null);
        var equals = at;
        while (equals < limit && char.IsWhiteSpace(text[equals])) equals++;
        if (equals >= limit || text[equals] != '=') return true;
        at = equals + 1;
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        if (at >= limit) return false;
        return text[at] is '"' or '\''
            ? TryReadQuoted(text, ref at, limit, ref attribute)
            : TryReadBare(text, ref at, limit, ref attribute);
    }

    private static bool TryReadQuoted(string text, ref int at, int limit, ref HtmlTagAttribute attribute)
    {
        var close = text.IndexOf(text[at], at + 1, limit - at - 1);
        if (close < 0) return false;
        attribute = attribute with { Value = TextSpan.FromBounds(at + 1, close) };
        at = close + 1;
        return true;
    }

    private static bool TryReadBare(string text, ref int at, int limit, ref HtmlTagAttribute attribute)
    {
        var start = at;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\'' or '=' or '<' or '>' or '`')) at++;
        attribute = attribute with { Value = TextSpan.FromBounds(start, at) };
        return at > start;
    }
}

/// <summary>The attributes of a tag, read one by one.</summary>
public struct HtmlTagAttributes(string text, int start, int end)
{
    private int _at = start;

    public HtmlTagAttribute Current { get; private set; }

    public readonly HtmlTagAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < end && char.IsWhiteSpace(text[_at])) _at++;
        if (_at >= end || !HtmlTagAttribute.TryRead(text, ref _at, end, out var attribute)) return false;
        Current = attribute;
        return true;
    }

    public readonly bool Has(string name)
    {
        foreach (var attribute in this)
        {
            if (attribute.Is(text, name)) return true;
        }

        return false;
    }
}
