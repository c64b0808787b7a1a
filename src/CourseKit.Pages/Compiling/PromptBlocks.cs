using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The review blocks of a body, in reading order, those inside other shortcodes included.</summary>
internal static class PromptBlocks
{
    public static EquatableArray<PromptBlock> In(PageBody body)
    {
        var blocks = new List<PromptBlock>();
        Collect(body, blocks);
        return blocks.ToEquatableArray();
    }

    private static void Collect(PageBody body, List<PromptBlock> blocks)
    {
        foreach (var embed in body.Embeds)
        {
            if (embed is PromptBlockEmbed { Block: var block }) blocks.Add(block);
            else if (embed is ShortcodeEmbed { Inner: { } inner }) Collect(inner, blocks);
        }
    }
}
