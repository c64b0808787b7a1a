using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the heading under which each review block of a page stands, and the article that its section is taken from.</summary>
public sealed class BlockHeadings
{
    private readonly Dictionary<int, Heading> _ofBlock = [];
    private readonly Dictionary<int, string> _originals = [];
    private Heading? _last;
    private string? _original;
    private int _originalLevel;

    /// <param name="body">Of a page.</param>
    internal static BlockHeadings Of(PageBody body)
    {
        var headings = new BlockHeadings();
        headings.Read(body);
        return headings;
    }

    /// <summary>Null for a block above the first heading.</summary>
    public Heading? OfBlock(int number) => _ofBlock.TryGetValue(number, out var heading) ? heading : null;

    /// <summary>The address in the line <c>Original article:</c> of the section; null for none.</summary>
    public string? OriginalOf(int number) => _originals.TryGetValue(number, out var address) ? address : null;

    private void Read(PageBody body)
    {
        var byId = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var heading in body.Headings.Where(heading => !byId.ContainsKey(heading.Id))) byId.Add(heading.Id, heading);
        foreach (var node in body.Tree.Descendants())
        {
            if (node is HeadingBlock block && block.TryGetAttributes()?.Id is { } id && byId.TryGetValue(id, out var heading)) Enter(heading);
            else if (node is ParagraphBlock paragraph && paragraph.GetOriginal() is { } address) (_original, _originalLevel) = (address, _last?.Level ?? 0);
            else if (node is EmbedBlock embed) Read(body.Embeds[embed.Index]);
            else if (node is EmbedInline inline) Read(body.Embeds[inline.Index]);
        }
    }

    /// <summary>A section ends at the next heading that is as high.</summary>
    private void Enter(Heading heading)
    {
        _last = heading;
        if (heading.Level <= _originalLevel) _original = null;
    }

    private void Read(Embed embed)
    {
        if (embed is PromptBlockEmbed { Block: var block })
        {
            if (_last is not null && !_ofBlock.ContainsKey(block.Number)) _ofBlock.Add(block.Number, _last);
            if (_original is not null && !_originals.ContainsKey(block.Number)) _originals.Add(block.Number, _original);
        }
        else if (embed is ShortcodeEmbed { Inner: { } inner }) Read(inner);
    }
}
