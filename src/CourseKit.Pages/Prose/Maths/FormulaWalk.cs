namespace CourseKit.Model;

/// <summary>Goes through the formulas of a body.</summary>
public static class FormulaWalk
{
    /// <summary>Every formula, in no order, those of prompts and inner texts included.</summary>
    public static IEnumerable<MathEmbed> Anywhere(PageBody body)
    {
        foreach (var embed in body.Embeds)
        {
            if (embed is MathEmbed math) yield return math;
            foreach (var inner in BodiesOf(embed))
            {
                foreach (var formula in Anywhere(inner)) yield return formula;
            }
        }
    }

    /// <summary>What stands in something that is not Markdown and is Markdown itself.</summary>
    public static IEnumerable<PageBody> BodiesOf(Embed embed) => embed switch
    {
        ShortcodeEmbed { Inner: { } inner } => [inner],
        BodyEmbed part => [part.Body],
        ClozeEmbed cloze => [cloze.Content],
        PromptBlockEmbed block => block.Block.Prompts.SelectMany(
            prompt => prompt.AnswerBody is { } answer ? new[] { prompt.QuestionBody, answer } : [prompt.QuestionBody]),
        _ => [],
    };
}
