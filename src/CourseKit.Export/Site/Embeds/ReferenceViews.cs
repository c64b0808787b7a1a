using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What templates see of a page, prompt or source that a shortcode names.</summary>
internal static class ReferenceViews
{
    public static bool IsReference(BoundArgument argument) =>
        argument.Type is ParameterType.Page or ParameterType.Prompt or ParameterType.Source;

    /// <summary>Null for an argument that is not given, and for a name that leads nowhere, which the compiler has reported.</summary>
    /// <param name="html">What the template sees of HTML: the HTML itself, or a mark for it.</param>
    public static object? Of(BoundArgument argument, EmbedContext context, Func<string, string> html)
    {
        if (argument.Value is not { Length: > 0 } name) return null;
        var references = context.Site.Course.References;
        return argument.Type switch
        {
            ParameterType.Page =>
                context.Site.View.CardOrNull(references.FindPage(context.Page.Page, new Located<string>(name, argument.Location)).Page),
            ParameterType.Prompt => references.FindPrompt(name) is { } place ? QuestionOf(place, context, html) : null,
            ParameterType.Source => references.FindSource(name),
            _ => null,
        };
    }

    /// <summary>Where in the site it is, from the root; null for what is not in it.</summary>
    public static string? UrlOf(object? view) => view switch
    {
        CardView card => card.Page.Url,
        QuestionView question => question.Url,
        _ => null,
    };

    private static QuestionView QuestionOf(PlacedPrompt place, EmbedContext context, Func<string, string> html)
    {
        var question = new QuestionElsewhere(context, place);
        return new QuestionView(
            place, context.Site.Course.Identities[place.Prompt], context.Site.View.Card(place.Page), html(question.Html), question.IsShort);
    }
}
