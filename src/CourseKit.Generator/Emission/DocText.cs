using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>An author's text as it may stand in a doc comment: on one line, not too long, and valid XML whatever it holds.</summary>
internal static class DocText
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var xml = new StringBuilder();
        foreach (var c in Excerpt.Of(text.Trim(), Longest))
        {
            switch (c)
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                default: xml.Append(IsInXml(c) ? c : ' '); break;
            }
        }

        return xml.ToString();
    }

    /// <summary>
    /// Lone surrogates are rare enough to let pairs go with them: an emoji tells little in a tooltip, and a half one breaks it.
    /// </summary>
    private static bool IsInXml(char c) =>
        c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF' or '\u0085' or '\u2028' or '\u2029');
}
