using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the addresses of a body: text in which shortcodes may stand.</summary>
internal sealed class AddressReader(BodyDraft draft)
{
    private readonly HashSet<int> _used = [];

    /// <summary>True for a shortcode that was read as part of an address: its own link is not one more.</summary>
    public bool WasRead(int embed) => _used.Contains(embed);

    /// <summary>
    /// Null when only a template can tell the address, as with <c>param</c>. One with <c>ref</c> in it leads to a page and is
    /// located at the shortcode's own argument.
    /// </summary>
    public LinkReference? Read(LinkKind kind, string written, TextSpan span)
    {
        if (written.IndexOf(Placeholder.Open) < 0) return new LinkReference(kind, written, draft.Text.Locate(span));
        var location = draft.Text.Locate(span);
        var known = true;
        for (var i = written.IndexOf(Placeholder.Open); i >= 0; i = written.IndexOf(Placeholder.Open, i + 1))
        {
            if (!Placeholder.TryRead(written, i, out var index, out _)) continue;
            if (draft.Embeds[index].AsCall is not { } call) continue;
            if (RefShortcode.Target(call) is { } target)
            {
                kind = LinkKind.Ref;
                location = target.Location;
                _used.Add(index);
            }
            else known = false;
        }

        var address = PlaceholderText.Expand(written, draft.Embeds, InAddress);
        return known ? new LinkReference(kind, address, location) : null;
    }

    private static string InAddress(EmbedDraft embed)
    {
        if (embed.AsCall is { } call) return RefShortcode.Target(call)?.Value ?? "";
        return embed is MathDraft math ? math.Written : PlaceholderText.Of(embed);
    }
}
