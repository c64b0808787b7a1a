using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>Renders the sides of review questions. A cloze is rendered twice from one tree: with blanks, and filled.</summary>
internal sealed class ReviewBlocks(EmbedContext context, PageRenderer renderer)
{
    private bool _filled;

    public ReviewView ViewOf(PromptBlock block)
    {
        var color = block.Color ?? context.Page.Page.Palette ?? context.Site.Course.Settings.Palette;
        return new ReviewView(block.Number, PaletteName.Of(color), [.. block.Prompts.Select((prompt, index) => ViewOf(prompt, index + 1))])
        {
            Orbit = OrbitUse.On(context.Site.Course, context.Page.Page, block),
        };
    }

    /// <summary>A deletion of a cloze as its side wants it.</summary>
    public void WriteDeletion(ClozeEmbed cloze, string innerHtml, TextWriter html)
    {
        if (_filled) html.Write($"<span class=\"deletion\">{innerHtml}</span>");
        else QuestionElsewhere.WriteBlank(cloze, html);
    }

    private PromptView ViewOf(Prompt prompt, int number)
    {
        var question = Render(prompt.QuestionBody, filled: false, renderer.RenderInline);
        var answer = prompt.AnswerBody is { } body
            ? Render(body, filled: true, renderer.Render)
            : Render(prompt.QuestionBody, filled: true, renderer.Render);
        return new PromptView(number, context.Site.Course.Identities[prompt], question, PageRenderer.IsOneParagraph(prompt.QuestionBody), answer);
    }

    private string Render(PageBody body, bool filled, Func<PageBody, string> render)
    {
        _filled = filled;
        return render(body).TrimEnd('\n');
    }
}
