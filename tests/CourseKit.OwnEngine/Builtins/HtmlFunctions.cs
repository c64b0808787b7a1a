using System.Text;

namespace OwnEngine;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static TemplateFunction Escape { get; } = new EscapeFunction();

    public static BuiltinObject Group { get; } = new BuiltinObject("html")
        .Add(Escape)
        .Add("newline_to_br text", arguments => arguments[0].IsSafeToPrint ? TemplateShape.Html : TemplateShape.Text, NewlineToBr)
        .Add("strip text", Gives.TextOfAll, Strip)
        .Add("url_encode text", Gives.Safe, static (context, in arguments) => Uri.EscapeDataString(arguments.Text(0)))
        .Add("url_escape text", Gives.Safe, static (context, in arguments) => UrlEscape(arguments.Text(0)));

    /// <summary>Percent-encodes what no address may hold, and leaves the signs that mean something in one; <c>'</c> too is encoded.</summary>
    private static string UrlEscape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || ";/?:@&=+$,#-_.!~*()[]".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            var length = rune.EncodeToUtf8(utf8);
            foreach (var b in utf8[..length]) result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    private static TemplateValue NewlineToBr(RenderContext context, in CallArguments arguments)
    {
        var text = context.StartText(arguments.Site);
        var source = arguments.Text(0);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is '\n' or '\r')
            {
                text.Append("<br />");
                if (source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n') text.Append(source.AsSpan(i++, 1));
            }

            text.Append(source.AsSpan(i, 1));
        }

        return text.Finish();
    }

    /// <summary>Takes out tags, comments, scripts and styles; what is left is plain text only in the sense that it holds no complete tag.</summary>
    private static TemplateValue Strip(RenderContext context, in CallArguments arguments)
    {
        var source = arguments.Text(0);
        var result = new StringBuilder(source.Length);
        var position = 0;
        while (position < source.Length)
        {
            var open = source.IndexOf('<', position);
            if (open < 0) break;
            result.Append(source, position, open - position);
            var close = EndOfTag(source, open);
            if (close < 0)
            {
                position = open;
                break;
            }

            position = close;
        }

        return result.Append(source, position, source.Length - position).ToString();
    }

    private static int EndOfTag(string source, int open)
    {
        var rest = source.AsSpan(open);
        if (rest.StartsWith("<!--")) return After(source, "-->", open);
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase)) return After(source, "</script>", open);
        if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase)) return After(source, "</style>", open);
        var quote = '\0';
        for (var i = open + 1; i < source.Length; i++)
        {
            if (quote != '\0') quote = source[i] == quote ? '\0' : quote;
            else if (source[i] is '"' or '\'') quote = source[i];
            else if (source[i] == '>') return i + 1;
        }

        return -1;
    }

    private static int After(string source, string mark, int start)
    {
        var found = source.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : found + mark.Length;
    }

    /// <summary><c>html.escape</c>: printed, it goes to the page without becoming a text first.</summary>
    private sealed class EscapeFunction() : WritingFunction(Signatures.Read("html", "escape text", Gives.Html))
    {
        public override void Write(RenderContext context, in CallArguments arguments) => context.Output.WriteEscaped(arguments.Text(0));

        internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments) =>
            TemplateValue.Html(HtmlText.Escape(arguments.Text(0)));
    }
}
