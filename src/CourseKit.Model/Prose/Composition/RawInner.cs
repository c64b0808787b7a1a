using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The inner text of a shortcode as it is to be shown: without what stands before the call on each line of a list or quote,
/// and with escaped shortcodes as readers see them.
/// </summary>
internal static class RawInner
{
    public static string Of(SourceText source, ShortcodeSegment call)
    {
        var scope = new LineScope(call.InnerSpan!.Value.Start, LineScope.PrefixBefore(source.Text, call.Span.Start), "");
        var text = new StringBuilder();
        foreach (var segment in call.Inner)
        {
            if (segment is EscapedShortcodeSegment escaped)
            {
                text.Append(escaped.Literal);
                continue;
            }

            var lines = new MappedText.Builder();
            scope.Append(lines, source, segment.Span);
            text.Append(lines.Build().Text);
        }

        return text.ToString();
    }
}
