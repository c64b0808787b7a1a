namespace OwnEngine;

/// <summary>Finding, replacing and splitting.</summary>
internal static class TextSearch
{
    public static TemplateValue Replace(RenderContext context, in CallArguments arguments, string match, string replacement)
    {
        var text = arguments.Text(0);
        if (match.Length == 0) return text;
        var growth = Math.Max(0, replacement.Length - match.Length);
        context.CheckSize(text.Length + ((long)(text.Length / match.Length) * growth), arguments.Site);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    public static TemplateValue ReplaceOne(RenderContext context, in CallArguments arguments, string match, string replacement, bool fromEnd)
    {
        var text = arguments.Text(0);
        var found = match.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        if (found < 0) return text;
        context.CheckSize((long)text.Length + replacement.Length, arguments.Site);
        return string.Concat(text.AsSpan(0, found), replacement, text.AsSpan(found + match.Length));
    }

    /// <summary>Empty pieces are left out, as in the reference engine.</summary>
    public static TemplateValue Split(RenderContext context, in CallArguments arguments)
    {
        var list = new ListValue();
        var text = arguments.Text(0);
        if (text.Length == 0) return TemplateValue.From(list);
        context.Step(arguments.Site, text.Length / 16);
        foreach (var piece in text.Split(arguments.Text(1), StringSplitOptions.RemoveEmptyEntries)) list.Add(piece);
        return TemplateValue.From(list);
    }

    public static TemplateValue IndexOf(RenderContext context, in CallArguments arguments)
    {
        var text = arguments.Text(0);
        var start = arguments[2].IsNull ? 0 : Math.Clamp(arguments.Size(2), 0, text.Length);
        var count = arguments[3].IsNull ? text.Length - start : Math.Clamp(arguments.Size(3), 0, text.Length - start);
        var comparison = arguments[4].IsNull ? "Ordinal" : arguments.Text(4);
        var ignoreCase = comparison.EndsWith("IgnoreCase", StringComparison.Ordinal);
        return text.IndexOf(arguments.Text(1), start, count, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
