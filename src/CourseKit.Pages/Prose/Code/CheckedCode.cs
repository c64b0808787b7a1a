using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>Tells whether code of a body is to be compiled.</summary>
public static class CheckedCode
{
    /// <summary>
    /// True when a fence or a call in it, or in what it holds, asks to be compiled. No look into paragraphs is needed to say so.
    /// </summary>
    public static bool IsIn(PageBody body) =>
        IsIn((ContainerBlock)body.Tree) || body.Embeds.Any(embed => IsCall(embed) || BodiesOf(embed).Any(IsIn));

    /// <summary>A <c>highlight</c> call that asks for it.</summary>
    public static bool IsCall(Embed embed) =>
        embed is ShortcodeEmbed { RawInner: not null } call && HighlightedCode.InfoOf(call) is { IsChecked: true };

    /// <summary>The bodies that stand in an embed, sides of prompts included.</summary>
    public static IEnumerable<PageBody> BodiesOf(Embed embed) => embed switch
    {
        ShortcodeEmbed { Inner: { } inner } => [inner],
        BodyEmbed part => [part.Body],
        ClozeEmbed cloze => [cloze.Content],
        PromptBlockEmbed block => block.Block.Prompts.SelectMany(SidesOf),
        _ => [],
    };

    private static bool IsIn(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is FencedCodeBlock ? block.GetCodeInfo().IsChecked : block is ContainerBlock inner && IsIn(inner)) return true;
        }

        return false;
    }

    private static PageBody[] SidesOf(Prompt prompt) =>
        prompt.AnswerBody is { } answer ? [prompt.QuestionBody, answer] : [prompt.QuestionBody];
}
