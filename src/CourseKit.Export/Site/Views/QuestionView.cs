using System.Globalization;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>A prompt that a shortcode names, wherever in the course it stands.</summary>
/// <param name="Html">Its question, links written for the page that names it.</param>
internal sealed record QuestionView(PlacedPrompt Place, PromptIdentity Identity, CardView Page, string Html, bool IsShort)
{
    public static TemplateType<QuestionView> Type { get; } = TemplateType.Define<QuestionView>(
        "question", "A review question as other places speak of it.")
        .Text("id", view => view.Identity.Id, "The name it has: the author's, or the one the lock file keeps for it.")
        .Text("kind", view => view.Identity.Kind == PromptKind.Cloze ? "cloze" : "qa", "`qa` or `cloze`.")
        .Html("question", view => view.Html, "The question; a cloze with its blanks.")
        .Flag("is_short", view => view.IsShort, "True when the question is one paragraph, without its `p`: it may stand in a line.")
        .Object("page", () => CardView.Type, view => view.Page, "The page it stands on.")
        .Text("url", view => view.Url, "Its address from the root of the site: that of its page and the id that `partials/review.html` gives it. Put `root` before it.");

    public string Url => string.Create(CultureInfo.InvariantCulture, $"{Place.Page.Url}#review-{Place.Block.Number}-{Place.Number}");
}
