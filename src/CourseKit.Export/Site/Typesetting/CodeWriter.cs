using System.Globalization;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Typesetting;
using Markdig.Renderers.Html;

namespace CourseKit.Export;

/// <summary>Puts code on a page: coloured, with its file name, numbers of lines and marks as the author asked for.</summary>
internal static class CodeWriter
{
    /// <param name="code">Without the last line break.</param>
    /// <param name="attributes">Of the author's; null for none.</param>
    /// <param name="typesetter">Null to write it without colours.</param>
    /// <returns>Why the code was written without colours that it should have; null when it was not.</returns>
    public static TypesetTrouble? Write(string code, CodeInfo info, HtmlAttributes? attributes, Typesetter? typesetter, TextWriter html)
    {
        if (info.FileName is { } name)
        {
            html.Write("<figure class=\"code\">\n<figcaption>");
            HtmlText.Write(name, html);
            html.Write("</figcaption>\n");
        }

        html.Write("<pre tabindex=\"0\"><code");
        WriteAttributes(info, attributes, html);
        html.Write('>');
        var trouble = WriteInner(code, info, typesetter, html);
        html.Write("</code></pre>\n");
        if (info.FileName is not null) html.Write("</figure>\n");
        return trouble;
    }

    /// <summary>What stands in the <c>code</c> element.</summary>
    /// <inheritdoc cref="Write"/>
    public static TypesetTrouble? WriteInner(string code, CodeInfo info, Typesetter? typesetter, TextWriter html)
    {
        var language = typesetter is null || code.Length == 0 ? null : info.Highlighted;
        var result = language is null ? null : typesetter!.Code(code, language);
        WriteLines(result is CodeResult.Coloured coloured ? coloured.Html : Escape(code), info, html);
        return (result as CodeResult.GivenUp)?.Trouble;
    }

    private static string Escape(string code)
    {
        var html = new StringWriter();
        HtmlText.Write(code, html);
        return html.ToString();
    }

    /// <param name="code">HTML in which no element goes over the end of a line.</param>
    private static void WriteLines(string code, CodeInfo info, TextWriter html)
    {
        if (code.Length == 0) return;
        if (!info.LineNumbers && info.Marked.IsEmpty)
        {
            html.Write(code);
            html.Write('\n');
            return;
        }

        var number = 1;
        foreach (var line in code.AsSpan().Split('\n'))
        {
            var isMarked = info.Marked.Any(range => range.Holds(number));
            html.Write(isMarked ? "<span class=\"line marked\"" : "<span class=\"line\"");
            if (info.LineNumbers) html.Write(string.Create(CultureInfo.InvariantCulture, $" data-line=\"{number - 1 + info.FirstLine}\""));
            html.Write('>');
            html.Write(code.AsSpan(line));
            html.Write("</span>\n");
            number++;
        }
    }

    private static void WriteAttributes(CodeInfo info, HtmlAttributes? attributes, TextWriter html)
    {
        var classes = (attributes?.Classes ?? []).Where(name => !name.StartsWith("language-", StringComparison.Ordinal)).ToList();
        if (info.Language is { } language) classes.Insert(0, "language-" + (info.Highlighted ?? language));
        if (attributes?.Id is { } id) WriteAttribute("id", id, html);
        if (classes.Count > 0) WriteAttribute("class", string.Join(' ', classes), html);
        foreach (var (name, value) in attributes?.Properties ?? [])
        {
            if (CodeInfo.IsAttribute(name)) WriteAttribute(name, value ?? "", html);
        }
    }

    private static void WriteAttribute(string name, string value, TextWriter html)
    {
        html.Write($" {name}=\"");
        HtmlText.Write(value, html);
        html.Write('"');
    }
}
