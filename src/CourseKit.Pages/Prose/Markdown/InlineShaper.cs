using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

internal static class InlineShaper
{
    public static void Shape(ContainerInline container, string text, List<EmbedDraft> embeds)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            switch (inline)
            {
                case LiteralInline literal when literal.Content.IndexOf(Placeholder.Open) >= 0:
                    TakeOutEmbeds(literal);
                    break;
                case CodeInline code:
                    ShowAllAsWritten(code.Content, embeds);
                    break;
                case EmphasisInline { DelimiterChar: '^' or '~', DelimiterCount: 1 } script when HoldsBlank(script):
                    Shape(script, text, embeds);
                    Unwrap(script);
                    break;
                case ContainerInline inner:
                    Shape(inner, text, embeds);
                    if (inner is LinkInline { IsImage: false } link) NestedLinks.Undo(link, text);
                    break;
            }

            inline = next;
        }
    }

    /// <summary>A bare address reaches to the next blank, over an embed too, and its words are one literal.</summary>
    private static void TakeOutEmbeds(LiteralInline literal)
    {
        var (content, place) = (literal.Content, literal.Span.End + 1 - literal.Content.Length);
        Inline last = literal;
        for (var at = content.Start; at <= content.End;)
        {
            var isEmbed = Placeholder.TryRead(content.Text, at, out var index, out var end);
            if (!isEmbed)
            {
                end = content.Text.IndexOf(Placeholder.Open, at + 1, content.End - at);
                if (end < 0) end = content.End + 1;
            }

            Inline part = isEmbed ? new EmbedInline(index) : new LiteralInline(new StringSlice(content.Text, at, end - 1));
            part.Span = new SourceSpan(place + at - content.Start, place + end - content.Start - 1);
            last.InsertAfter(part);
            (last, at) = (part, end);
        }

        literal.Remove();
    }

    /// <summary>Where no formula can stand, its dollars are dollars.</summary>
    public static void ShowAsWritten(List<EmbedDraft> embeds, int index)
    {
        if (embeds[index] is MathDraft math) embeds[index] = new FinishedEmbed(new LiteralEmbed(math.Location, math.Written));
    }

    private static void ShowAllAsWritten(string text, List<EmbedDraft> embeds)
    {
        for (var i = text.IndexOf(Placeholder.Open); i >= 0; i = text.IndexOf(Placeholder.Open, i + 1))
        {
            if (Placeholder.TryRead(text, i, out var index, out _)) ShowAsWritten(embeds, index);
        }
    }

    /// <summary>"2^10 and 2^20" has no superscript: by pandoc's rule, none holds a blank.</summary>
    private static bool HoldsBlank(EmphasisInline script)
    {
        foreach (var inline in script.Descendants())
        {
            if (inline is LineBreakInline) return true;
            if (inline is LiteralInline literal && literal.Content.AsSpan().IndexOfAny(' ', '\t') >= 0) return true;
        }

        return false;
    }

    private static void Unwrap(EmphasisInline script)
    {
        var mark = script.DelimiterChar.ToString();
        var open = new LiteralInline(mark) { Span = new SourceSpan(script.Span.Start, script.Span.Start) };
        script.InsertBefore(open);
        script.InsertAfter(new LiteralInline(mark) { Span = new SourceSpan(script.Span.End, script.Span.End) });
        script.MoveChildrenAfter(open);
        script.Remove();
    }
}
