namespace OwnEngine;

/// <summary>Parts of texts, and texts made wider.</summary>
internal static class TextCut
{
    /// <summary>A start below zero counts from the end; what of the length would lie before the text is lost.</summary>
    public static TemplateValue Slice(in CallArguments arguments, int otherwise)
    {
        var text = arguments.Text(0);
        var start = arguments.Size(1);
        var length = arguments[2].IsNull ? Math.Min(otherwise, text.Length) : arguments.Size(2);
        if (start < 0) start = (int)Math.Max(start + (long)text.Length, -text.Length);
        if (start < 0) (start, length) = (0, length + start);
        if (start >= text.Length || length <= 0) return "";
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    /// <summary>The length is that of the result, the ellipsis in it.</summary>
    public static TemplateValue Truncate(RenderContext context, in CallArguments arguments)
    {
        var text = arguments.Text(0);
        if (text.Length == 0) return "";
        var length = arguments.Size(1);
        var ellipsis = arguments[2].IsNull ? "..." : arguments.Text(2);
        if (length < 0 || text.Length <= length) return text;
        var keep = Math.Max(0, length - ellipsis.Length);
        if (keep > 0 && keep < text.Length && char.IsHighSurrogate(text[keep - 1])) keep--;
        return string.Concat(text.AsSpan(0, keep), ellipsis);
    }

    public static TemplateValue TruncateWords(RenderContext context, in CallArguments arguments)
    {
        var text = arguments.Text(0);
        var count = arguments.Size(1);
        var ellipsis = arguments[2].IsNull ? "..." : arguments.Text(2);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        context.Step(arguments.Site, words.Length);
        var kept = string.Join(' ', words.Take(Math.Max(0, count)));
        return words.Length > count ? kept + ellipsis : kept;
    }

    public static TemplateValue Pad(RenderContext context, in CallArguments arguments, bool left)
    {
        var width = Math.Max(0, arguments.Size(1));
        context.CheckSize(width, arguments.Site);
        return left ? arguments.Text(0).PadLeft(width) : arguments.Text(0).PadRight(width);
    }
}
