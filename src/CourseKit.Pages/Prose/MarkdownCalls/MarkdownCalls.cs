using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The percent form of a course's own shortcodes. Its template gives Markdown, which is read together with the page around it, as in
/// Hugo. Templates run late, when the whole course is known, so the body is parsed a second time with their output in it.
/// </summary>
public static class MarkdownCalls
{
    /// <summary>
    /// The body with what its calls give in it. What a template gives stands at the place of the call; everything else keeps its
    /// place and its id. Its diagnostics are those that the first parse did not find.
    /// </summary>
    /// <param name="body">The body of a whole page.</param>
    /// <param name="output">Runs the template of a call.</param>
    /// <param name="trustsContributors">False to take out of attributes in braces what could run or cover the page; a template may hand on
    /// what an author wrote.</param>
    public static PageBody Resolve(PageBody body, Func<ShortcodeEmbed, ShortcodeOutput> output, bool trustsContributors = true)
    {
        var diagnostics = new List<Diagnostic>();
        var draft = new CallSplicer(output, trustsContributors, diagnostics).Splice(body, NestingLimit.Deepest);
        var ids = new AnchorIds("", EarlierIds.Of(body));
        new WrittenIds(ids, diagnostics).Collect(draft);
        return new BodyCollector(draft, ids, diagnostics).Collect(diagnostics.Except(body.Diagnostics));
    }
}
