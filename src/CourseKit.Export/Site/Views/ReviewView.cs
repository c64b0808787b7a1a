using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The names that <c>partials/review.html</c> and its like can use.</summary>
internal sealed record ReviewTemplateView(CourseView Course, PageView Page, string Root, ReviewView Review)
{
    public const string Template = "partials/review.html";

    /// <summary>Of a block on the page that holds the whole course.</summary>
    public const string PrintTemplate = "partials/print-review.html";

    public static TemplateType<ReviewTemplateView> Type { get; } = TemplateType.Define<ReviewTemplateView>(
            "review template", "What `partials/review.html` and `partials/print-review.html` see.")
        .Object("course", () => CourseView.Type, view => view.Course, "The course.")
        .Object("page", () => PageView.Type, view => view.Page, "The page that the block stands on, without its content.")
        .Text("root", view => view.Root, "What leads from this page to the root of the site.")
        .Object("review", () => ReviewView.Type, view => view.Review, "The block.");
}

/// <summary>A block of review questions, its sides rendered.</summary>
internal sealed record ReviewView(int Number, string Color, IReadOnlyList<PromptView> Prompts)
{
    /// <summary>What Orbit's component is given; empty for CourseKit's own review.</summary>
    public IReadOnlyList<OrbitPrompt> Orbit { get; init; } = [];

    public static TemplateType<ReviewView> Type { get; } = TemplateType.Define<ReviewView>("review", "A block of review questions.")
        .Number("number", review => review.Number, "Its number on its page, from 1.")
        .Text("color", review => review.Color, "Its colour, or else the page's or the course's: the name of a palette.")
        .List("prompts", () => PromptView.Type, review => review.Prompts, "Its questions.")
        .List("orbit", () => OrbitPromptView.Type, review => review.Orbit, "The same as Orbit's component reads them, with `review: orbit`; else empty.");
}

/// <param name="IsShort">True when the question is phrasing content, all that HTML allows in a <c>summary</c>.</param>
internal sealed record PromptView(int Number, PromptIdentity Identity, string Question, bool IsShort, string Answer)
{
    public string? EditUrl { get; init; }

    public string? ReportUrl { get; init; }

    public static TemplateType<PromptView> Type { get; } = TemplateType.Define<PromptView>("prompt", "A review question.")
        .Number("number", view => view.Number, "Its number in its block, from 1.")
        .Text("id", view => view.Identity.Id, "The name it has: the author's, or the one the lock file keeps for it. It changes when the author gives it another.")
        .Text("key", view => view.Identity.Key, "What a reader's history is kept by: it never changes.")
        .Text("kind", view => view.Identity.Kind == PromptKind.Cloze ? "cloze" : "qa", "`qa` or `cloze`.")
        .Html("question", view => view.Question, "The question; a cloze with its blanks.")
        .Flag("is_short", view => view.IsShort, "True when the question is one paragraph, without its `p`: it may stand in a `summary`.")
        .Html("answer", view => view.Answer, "The answer; a cloze with its blanks filled.")
        .Text("edit_url", view => view.EditUrl, "Where its source is edited, with `repository` in `course.yml`; null when there is none.")
        .Text("report_url", view => view.ReportUrl, "Where a mistake in it is reported, with `repository`; null when there is no such place.");
}
