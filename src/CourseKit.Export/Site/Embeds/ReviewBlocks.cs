using System.Globalization;
using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>Renders the sides of review questions. A cloze is rendered twice from one tree: with blanks, and filled.</summary>
internal sealed class ReviewBlocks(EmbedContext context, PageRenderer renderer)
{
    private bool _filled;
    private ClozeNumbers _numbers = ClozeNumbers.Plain;

    public ReviewView ViewOf(PromptBlock block)
    {
        var color = block.Color ?? context.Page.Page.Palette ?? context.Site.Course.Settings.Palette;
        return new ReviewView(block.Number, PaletteName.Of(color), [.. block.Prompts.Select((prompt, index) => ViewOf(prompt, index + 1))])
        {
            Orbit = OrbitUse.On(context.Site.Course, context.Page.Page, block, context.Site.Theme.Labels),
        };
    }

    /// <summary>A deletion of a cloze as its side wants it, with the number that it keeps for life.</summary>
    public void WriteDeletion(ClozeEmbed cloze, string innerHtml, TextWriter html)
    {
        var number = _numbers[cloze.Number - 1].ToString(CultureInfo.InvariantCulture);
        if (_filled) html.Write($"<span class=\"deletion\" data-deletion=\"{number}\">{innerHtml}</span>");
        else QuestionElsewhere.WriteBlank(cloze, html, number);
    }

    private PromptView ViewOf(Prompt prompt, int number)
    {
        _numbers = context.Site.NumbersOf(prompt);
        var question = Render(prompt.QuestionBody, filled: false, renderer.RenderInline);
        var answer = prompt.AnswerBody is { } body
            ? Render(body, filled: true, renderer.Render)
            : Render(prompt.QuestionBody, filled: true, renderer.Render);
        answer += new CitationWriter(context).UnderAnswer(prompt);
        var isShort = PageRenderer.IsOneParagraph(prompt.QuestionBody);
        var settings = context.Site.Course.Settings;
        var place = FormattableString.Invariant($"{context.Page.Url}#review-{prompt.Block}-{number}");
        return new PromptView(number, context.Site.Course.Identities[prompt], question, isShort, answer)
        {
            EditUrl = RepositoryLinks.Edit(settings, prompt),
            ReportUrl = RepositoryLinks.Report(settings, context.Page.Page, prompt, place),
        };
    }

    private string Render(PageBody body, bool filled, Func<PageBody, string> render)
    {
        _filled = filled;
        return render(body).TrimEnd('\n');
    }
}
