using CourseKit.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Export;

/// <summary>Finds the heading under which each review block of a page stands.</summary>
internal sealed class BlockHeadings
{
    private readonly Dictionary<int, Heading> _ofBlock = [];
    private Heading? _last;

    /// <summary>By the number of the block; a block above the first heading is not in it.</summary>
    public static IReadOnlyDictionary<int, Heading> Of(PageBody body)
    {
        var headings = new BlockHeadings();
        headings.Read(body);
        return headings._ofBlock;
    }

    private void Read(PageBody body)
    {
        var byId = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var heading in body.Headings) byId.TryAdd(heading.Id, heading);
        foreach (var node in body.Tree.Descendants())
        {
            if (node is HeadingBlock block && block.TryGetAttributes()?.Id is { } id && byId.TryGetValue(id, out var heading)) _last = heading;
            else if (node is EmbedBlock embed) Read(body.Embeds[embed.Index]);
            else if (node is EmbedInline inline) Read(body.Embeds[inline.Index]);
        }
    }

    private void Read(Embed embed)
    {
        if (embed is PromptBlockEmbed { Block: var block } && _last is not null) _ofBlock.TryAdd(block.Number, _last);
        else if (embed is ShortcodeEmbed { Inner: { } inner }) Read(inner);
    }
}
