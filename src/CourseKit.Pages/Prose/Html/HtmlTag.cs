using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// An opening or closing tag in raw HTML. Every tag of every page is read for the search, so its attributes are read when they are asked
/// for.
/// </summary>
/// <param name="AttributesEnd">Where its attributes, which begin behind its name, end.</param>
public readonly record struct HtmlTag(TextSpan NameSpan, int AttributesEnd, int End, bool IsClosing, bool IsSelfClosing)
{
    public bool HasAttributes => AttributesEnd > NameSpan.End;

    /// <summary>Its attributes where they stand.</summary>
    /// <param name="text">What the tag was read from.</param>
    public HtmlTagAttributes AttributesIn(string text) => new(text, NameSpan.End, AttributesEnd);

    /// <summary>The element in lower case.</summary>
    public string Name(string text) => text.Substring(NameSpan.Start, NameSpan.Length).ToLowerInvariant();

    /// <summary>Reads the tag whose <c>&lt;</c> stands at an offset; false when it is none or does not end before the limit.</summary>
    public static bool TryRead(string text, int offset, int limit, out HtmlTag tag)
    {
        tag = default;
        var at = offset + 1;
        var closing = at < limit && text[at] == '/';
        if (closing) at++;
        var nameStart = at;
        while (at < limit && IsNameCharacter(text[at], first: at == nameStart)) at++;
        if (at == nameStart) return false;
        var name = TextSpan.FromBounds(nameStart, at);
        while (at < limit)
        {
            var blanks = at;
            while (at < limit && char.IsWhiteSpace(text[at])) at++;
            if (at >= limit) return false;
            if (text[at] == '>')
            {
                tag = new HtmlTag(name, blanks, at + 1, closing, IsSelfClosing: false);
                return true;
            }

            if (text[at] == '/' && at + 1 < limit && text[at + 1] == '>')
            {
                tag = new HtmlTag(name, blanks, at + 2, closing, IsSelfClosing: true);
                return true;
            }

            if (at == blanks || closing || !HtmlTagAttribute.TryRead(text, ref at, limit, out _)) return false;
        }

        return false;
    }

    /// <param name="first">Whether it would begin the name.</param>
    public static bool IsNameCharacter(char c, bool first) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (!first && (c is (>= '0' and <= '9') or '-'));
}
