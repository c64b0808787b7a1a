using System.Text;
using CourseKit.Model;
using CourseKit.Typesetting;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The colours of code on cards: spans within the text that is there without them, whose classes the note type's style sheet knows. They are
/// no part of what a note is told by, since which there are depends on the machine, the settings and the version of a library.
/// </summary>
internal static class CardCode
{
    private const string Open = "<span class=\"tok-";
    private const string Close = "</span>";

    /// <summary>As <see cref="FieldText"/> writes characters that Anki would read something in where no tag stands between them.</summary>
    private static readonly (string Entity, string Character)[] _entities = [("&#123;", "{"), ("&#125;", "}"), ("&#58;", ":"), ("&#91;", "[")];

    /// <summary>True when some code of the side can have colours.</summary>
    public static bool IsIn(PageBody body) =>
        body.Tree.Descendants<CodeBlock>().Any(block => block.GetCodeInfo().Highlighted is not null)
        || body.Embeds.OfType<ClozeEmbed>().Any(cloze => IsIn(cloze.Content));

    /// <summary>
    /// Marked lines, numbers and the name of the file are the page's: a card shows the code, and its elements are those that it has without colours.
    /// </summary>
    public static void Write(string code, CodeBlock block, Typesetter typesetter, TextWriter html)
    {
        html.Write("<pre><code");
        new HtmlRenderer(html).WriteAttributes(block);
        html.Write('>');
        CodeWriter.WriteInner(code, CodeInfo.Plain with { Language = block.GetCodeInfo().Language }, typesetter, html);
        html.Write("</code></pre>\n");
    }

    /// <summary>A field to be compared with one that may have other colours: without them, and without what they make to be written otherwise.</summary>
    public static string Comparable(string field)
    {
        var plain = WithoutColors(field);
        foreach (var (entity, character) in _entities) plain = plain.Replace(entity, character, StringComparison.Ordinal);
        return plain;
    }

    /// <summary>A field without the colours that <see cref="Write"/> put into it; other spans may stand in them.</summary>
    public static string WithoutColors(string field)
    {
        if (!field.Contains(Open, StringComparison.Ordinal)) return field;
        var plain = new StringBuilder(field.Length);
        var isColor = new Stack<bool>();
        for (var at = 0; at < field.Length;)
        {
            var rest = field.AsSpan(at);
            var isOpen = rest.StartsWith("<span", StringComparison.Ordinal);
            if (isOpen) isColor.Push(rest.StartsWith(Open, StringComparison.Ordinal));
            var isClose = rest.StartsWith(Close, StringComparison.Ordinal);
            var isLeftOut = (isOpen && isColor.Peek()) || (isClose && isColor.TryPop(out var color) && color);
            var end = isOpen || isClose ? rest.IndexOf('>') : rest[1..].IndexOf('<');
            var length = end < 0 ? rest.Length : end + 1;
            if (!isLeftOut) plain.Append(rest[..length]);
            at += length;
        }

        return plain.ToString();
    }
}
