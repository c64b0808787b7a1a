using System.Text;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

/// <summary>The text of a block as one line: marks of emphasis left out, and one character for whatever is not to be touched.</summary>
/// <param name="Literals">Where each literal begins in it, those in code left out.</param>
internal sealed record PunctuatedLine(string Text, IReadOnlyList<(LiteralInline Literal, int Start)> Literals)
{
    /// <summary>Stands for code, a formula, a picture, an address, an escaped character. It counts as a letter.</summary>
    public const char Opaque = '\uFFFC';

    private static readonly string[] _verbatim = ["code", "kbd", "samp", "pre", "script", "style", "math", "textarea"];

    public static PunctuatedLine Read(ContainerInline block)
    {
        var text = new StringBuilder();
        var literals = new List<(LiteralInline, int)>();
        var verbatim = 0;
        Add(block, text, literals, ref verbatim);
        return new PunctuatedLine(text.ToString(), literals);
    }

    private static void Add(ContainerInline container, StringBuilder text, List<(LiteralInline, int)> literals, ref int verbatim)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal when verbatim == 0:
                    literals.Add((literal, text.Length));
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    if (literal is { IsFirstCharacterEscaped: true, Content.Length: > 0 }) text[^literal.Content.Length] = Opaque;
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlInline tag:
                    verbatim = Math.Max(0, verbatim + Verbatim(tag.Tag));
                    break;
                case LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                    text.Append(Opaque);
                    break;
                case ContainerInline inner:
                    Add(inner, text, literals, ref verbatim);
                    break;
                default:
                    text.Append(Opaque);
                    break;
            }
        }
    }

    /// <summary>1 for a tag that opens an element whose text is not prose, -1 for one that closes it, 0 for any other.</summary>
    private static int Verbatim(string tag)
    {
        var isClosing = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isClosing ? 2 : 1);
        var end = name.IndexOfAny(" \t\n/>");
        if (end >= 0) name = name[..end];
        foreach (var element in _verbatim)
        {
            if (name.Equals(element, StringComparison.OrdinalIgnoreCase)) return isClosing ? -1 : 1;
        }

        return 0;
    }
}
