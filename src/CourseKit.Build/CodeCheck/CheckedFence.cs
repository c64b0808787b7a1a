using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;

namespace CourseKit.Build;

/// <summary>A fence of C# that its author wants compiled.</summary>
internal sealed class CheckedFence
{
    private readonly MappedText _text;
    private readonly List<(int Code, int Body)> _lines;
    private readonly TextSpan _span;

    private CheckedFence(string code, string? scope, MappedText text, List<(int Code, int Body)> lines, TextSpan span) =>
        (Code, Scope, _text, _lines, _span) = (code, scope, text, lines, span);

    /// <summary>Lines that end in LF.</summary>
    public string Code { get; }

    /// <inheritdoc cref="CodeInfo.Scope"/>
    public string? Scope { get; }

    /// <summary>Where a shortcode stands in the code, which then is no C#; null for none.</summary>
    public Location? Shortcode { get; private init; }

    /// <param name="body">What the fence stands in.</param>
    public static CheckedFence Of(FencedCodeBlock fence, PageBody body)
    {
        var code = new StringBuilder();
        var lines = new List<(int Code, int Body)>();
        Location? shortcode = null;
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            var line = fence.Lines.Lines[i].Slice;
            lines.Add((code.Length, line.Start));
            for (var at = line.Start; at <= line.End; at++)
            {
                if (!Placeholder.TryRead(line.Text, at, out var index, out var end))
                {
                    code.Append(line.Text[at]);
                    continue;
                }

                if (body.Embeds[index] is LiteralEmbed literal) code.Append(literal.Text);
                else shortcode ??= body.Embeds[index].Location;
                lines.Add((code.Length, end));
                at = end - 1;
            }

            code.Append('\n');
        }

        var scope = fence.GetCodeInfo().Scope;
        var span = TextSpan.FromBounds(fence.Span.Start, fence.Span.End + 1);
        return new CheckedFence(code.ToString(), scope, body.Text, lines, span) { Shortcode = shortcode };
    }

    /// <param name="raw">What stands in a <c>highlight</c> call.</param>
    public static CheckedFence Of(MappedText raw, CodeInfo info)
    {
        var code = new StringBuilder();
        var lines = new List<(int Code, int Body)>();
        var reader = new LineReader(raw.Text);
        for (var line = reader.ReadLine(); line.Text is not null; line = reader.ReadLine())
        {
            lines.Add((code.Length, line.Start));
            code.Append(line.AsSpan()).Append('\n');
        }

        return new CheckedFence(code.ToString(), info.Scope, raw, lines, new TextSpan(0, raw.Text.Length));
    }

    /// <summary>The place in the course of a stretch of the code: of its first line, when it has several.</summary>
    public Location Locate(int start, int length)
    {
        if (_lines.Count == 0) return _text.Locate(_span);
        // What is missing at the end is missing behind the last line.
        start = Math.Min(start, Code.Length - 1);
        var line = Code.IndexOf('\n', start);
        length = Math.Min(length, line - start);
        var piece = _lines.FindLastIndex(piece => piece.Code <= start);
        return _text.Locate(new TextSpan(_lines[piece].Body + start - _lines[piece].Code, length));
    }
}
