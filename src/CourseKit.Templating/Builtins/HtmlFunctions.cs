using System.Buffers;
using System.Text;

namespace CourseKit.Templating;

/// <summary><c>html.escape</c>: Scriban's writes letters such as é as numbers.</summary>
internal static class HtmlFunctions
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("<>&\"'");

    public static IReadOnlyList<OwnFunction> All { get; } =
        [new("html.escape", "text", call => call[0] is null ? null : Escape(call.Text(0)))];

    /// <summary>The five characters that mean something in HTML text and quoted attributes.</summary>
    public static string Escape(string text)
    {
        var special = text.AsSpan().IndexOfAny(s_special);
        if (special < 0) return text;
        var result = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        for (; special >= 0; special = rest.IndexOfAny(s_special))
        {
            result.Append(rest[..special]).Append(rest[special] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(special + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
