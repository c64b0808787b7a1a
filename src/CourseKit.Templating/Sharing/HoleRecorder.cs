using System.Text;

namespace CourseKit.Templating;

/// <summary>Remembers the holes of a part while it is made. In its text, each is marked by two characters that no text holds.</summary>
internal sealed class HoleRecorder(PartPlan plan)
{
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    private readonly List<Hole> _holes = [];
    private bool _isLost;

    /// <summary>The template with its holes in place of the conditions.</summary>
    public Template VersionOf(Template template) => plan.Templates[template];

    public void Mark(RenderContext context, string member, object? value, string text)
    {
        // What is compared with something other than a text is left to the ordinary way.
        _isLost |= value is not (null or string);
        context.Write($"{Open}{_holes.Count}{Close}");
        _holes.Add(new Hole(member, value as string, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The text cut at its holes; null when the marks in it are not those that were made.</summary>
    public SharedPart? Cut(string text)
    {
        var pieces = new List<byte[]>();
        var rest = text.AsSpan();
        for (var i = 0; i < _holes.Count; i++)
        {
            var mark = $"{Open}{i}{Close}";
            var start = rest.IndexOf(Open);
            if (start < 0 || !rest[start..].StartsWith(mark, StringComparison.Ordinal)) return null;
            pieces.Add(Bytes(rest[..start]));
            rest = rest[(start + mark.Length)..];
        }

        pieces.Add(Bytes(rest));
        return _isLost || rest.ContainsAny(Open, Close) || text.AsSpan().Count(Close) != _holes.Count
            ? null
            : new SharedPart([.. pieces], [.. _holes]);
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
