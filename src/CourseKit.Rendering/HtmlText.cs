namespace CourseKit.Rendering;

/// <summary>Writes text so that HTML shows it as it is. Letters of any script stay themselves: the output is UTF-8.</summary>
public static class HtmlText
{
    public static void Write(string text, TextWriter html)
    {
        var rest = text.AsSpan();
        for (var mark = rest.IndexOfAny("<>&\""); mark >= 0; mark = rest.IndexOfAny("<>&\""))
        {
            html.Write(rest[..mark]);
            html.Write(rest[mark] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => "&quot;",
            });
            rest = rest[(mark + 1)..];
        }

        html.Write(rest);
    }

    /// <summary>With U+FFFD for each half of a surrogate pair that lacks the other: Markdig's writer of addresses throws at one.</summary>
    internal static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}
