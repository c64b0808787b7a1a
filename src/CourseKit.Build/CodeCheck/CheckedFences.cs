using CourseKit.Model;
using Markdig.Syntax;

namespace CourseKit.Build;

/// <summary>Finds the fences of a page that are to be compiled, in the order in which readers meet them.</summary>
internal static class CheckedFences
{
    public static IReadOnlyList<CheckedFence> Of(CoursePage page)
    {
        var fences = new List<CheckedFence>();
        if (!page.HasCheckedCode) return fences;
        using var open = page.Open();
        Add(page.Body, fences);
        return fences;
    }

    private static void Add(PageBody body, List<CheckedFence> fences)
    {
        foreach (var node in body.Tree.Descendants())
        {
            if (node is FencedCodeBlock fence && fence.GetCodeInfo().IsChecked) fences.Add(CheckedFence.Of(fence, body));
            var inner =
                node switch { EmbedBlock block => body.Embeds[block.Index], EmbedInline inline => body.Embeds[inline.Index], _ => null };
            if (inner is not null && Call(inner) is { } call) fences.Add(call);
            foreach (var part in inner is null ? [] : CheckedCode.BodiesOf(inner)) Add(part, fences);
        }
    }

    /// <summary>A <c>highlight</c> call that asks for it.</summary>
    private static CheckedFence? Call(Embed embed) =>
        embed is ShortcodeEmbed { RawInner: { } raw } call && HighlightedCode.InfoOf(call) is { IsChecked: true } info
            ? CheckedFence.Of(raw, info)
            : null;
}
