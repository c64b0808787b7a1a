using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The inner text of a shortcode as it is to be shown: without what stands before the call on each line of a list or quote,
/// and with escaped shortcodes as readers see them.
/// </summary>
internal static class RawInner
{
    public static MappedText Of(SourceText source, ShortcodeSegment call)
    {
        var scope = new LineScope(call.InnerSpan!.Value.Start, LineScope.PrefixBefore(source.Text, call.Span.Start), "");
        var text = new MappedText.Builder();
        foreach (var segment in call.Inner)
        {
            if (segment is EscapedShortcodeSegment escaped) text.AppendReplacement(escaped.Literal, source, escaped.Span);
            else scope.Append(text, source, segment.Span);
        }

        return text.Build();
    }
}
