namespace CourseKit.Model;

/// <summary>
/// A page with prompts, its text and its prompts read. Made for one page at a time and then dropped: a course's text is large.
/// </summary>
internal sealed record PageReading(LintPage Page, IReadOnlyList<PromptReading> Prompts, PageProse Prose)
{
    public static PageReading Of(LintPage page) =>
        new(page, [.. page.Prompts.Select(PromptReading.Read)], PageProse.Of(page.Page));

    /// <summary>The prompts of each block, in reading order, with its place in the page's text.</summary>
    public IEnumerable<(IReadOnlyList<PromptReading> Prompts, ProseBlock Place)> Blocks()
    {
        var prompts = Prompts.ToLookup(prompt => prompt.Prompt.Block);
        foreach (var place in Prose.Blocks) yield return ([.. prompts[place.Block.Number]], place);
    }
}
