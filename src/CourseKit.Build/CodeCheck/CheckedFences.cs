using CourseKit.Model;
using Markdig.Syntax;

namespace CourseKit.Build;

/// <summary>Finds the fences of a page that are to be compiled, in the order in which readers meet them.</summary>
internal static class CheckedFences
{
    public static IReadOnlyList<CheckedFence> Of(PageBody body)
    {
        var fences = new List<CheckedFence>();
        if (Exist(body)) Add(body, fences);
        return fences;
    }

    /// <summary>Most pages have none, and no look into their paragraphs is needed to say so.</summary>
    private static bool Exist(PageBody body) =>
        Exist((ContainerBlock)body.Tree) || body.Embeds.Any(embed => Call(embed) is not null || BodiesOf(embed).Any(Exist));

    private static bool Exist(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is FencedCodeBlock ? block.GetCodeInfo().IsChecked : block is ContainerBlock inner && Exist(inner)) return true;
        }

        return false;
    }

    private static void Add(PageBody body, List<CheckedFence> fences)
    {
        foreach (var node in body.Tree.Descendants())
        {
            if (node is FencedCodeBlock fence && fence.GetCodeInfo().IsChecked) fences.Add(CheckedFence.Of(fence, body));
            var inner = node switch { EmbedBlock block => body.Embeds[block.Index], EmbedInline inline => body.Embeds[inline.Index], _ => null };
            if (inner is not null && Call(inner) is { } call) fences.Add(call);
            foreach (var part in inner is null ? [] : BodiesOf(inner)) Add(part, fences);
        }
    }

    /// <summary>A <c>highlight</c> call that asks for it.</summary>
    private static CheckedFence? Call(Embed embed) =>
        embed is ShortcodeEmbed { RawInner: { } raw } call && HighlightedCode.InfoOf(call) is { IsChecked: true } info
            ? CheckedFence.Of(raw, info)
            : null;

    private static IEnumerable<PageBody> BodiesOf(Embed embed) => embed switch
    {
        ShortcodeEmbed { Inner: { } inner } => [inner],
        BodyEmbed part => [part.Body],
        ClozeEmbed cloze => [cloze.Content],
        PromptBlockEmbed block => block.Block.Prompts.SelectMany(SidesOf),
        _ => [],
    };

    private static PageBody[] SidesOf(Prompt prompt) => prompt.AnswerBody is { } answer ? [prompt.QuestionBody, answer] : [prompt.QuestionBody];
}
