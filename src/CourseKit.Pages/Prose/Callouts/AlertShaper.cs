using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Makes a callout of a quote that begins with a known mark. What else stands in the line of the mark is the title.</summary>
internal static class AlertShaper
{
    /// <summary>Null when it is a quote and nothing else.</summary>
    public static CalloutBlock? CalloutOf(QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock { Inline: { FirstChild: AlertMark mark } inline } paragraph) return null;
        if (!CalloutNames.TryFind(mark.Name, out var kind, out var word)) return null;
        var callout = new CalloutBlock(quote.Parser)
        {
            Kind = kind,
            Word = word,
            MarkSpan = new SourceSpan(mark.Span.Start, mark.Span.Start + mark.MarkLength - 1),
            Span = quote.Span,
            Line = quote.Line,
            Column = quote.Column,
        };
        if (RestOf(mark) is { } rest) mark.InsertAfter(rest);
        mark.Remove();
        if (TakeTitle(inline) is { } title)
        {
            callout.Add(new CalloutTitle(quote.Parser) { Inline = title, Span = title.Span, Line = quote.Line });
        }

        if (inline.FirstChild is null) quote.RemoveAt(0);
        else paragraph.Span = inline.Span = new SourceSpan(inline.FirstChild.Span.Start, paragraph.Span.End);
        while (quote.Count > 0)
        {
            var block = quote[0];
            quote.RemoveAt(0);
            callout.Add(block);
        }

        return callout;
    }

    private static LiteralInline? RestOf(AlertMark mark)
    {
        if (mark.Content.Length <= mark.MarkLength) return null;
        return new LiteralInline(new StringSlice(mark.Content.Text, mark.Content.Start + mark.MarkLength, mark.Content.End))
        {
            Span = new SourceSpan(mark.Span.Start + mark.MarkLength, mark.Span.End),
            Line = mark.Line,
            Column = mark.Column + mark.MarkLength,
        };
    }

    /// <summary>The rest of the first line, without the break that ends it; null when there is none.</summary>
    private static ContainerInline? TakeTitle(ContainerInline text)
    {
        var title = new ContainerInline();
        while (text.FirstChild is { } inline)
        {
            inline.Remove();
            if (inline is LineBreakInline) break;
            title.AppendChild(inline);
        }

        if (title.FirstChild is null) return null;
        title.Span = new SourceSpan(title.FirstChild.Span.Start, title.LastChild!.Span.End);
        return title;
    }
}
