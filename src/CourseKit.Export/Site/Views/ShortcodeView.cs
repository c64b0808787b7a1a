using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The names that the template of a shortcode can use.</summary>
/// <param name="Arguments">By parameter name, addresses resolved; a parameter that was not given and has no default is missing.</param>
/// <param name="Named">The pages, prompts and sources that it names, by parameter name.</param>
/// <param name="Inner">The text between the tags as HTML; null when there is none.</param>
internal sealed record ShortcodeView(
    CourseView Course,
    PageView Page,
    string Root,
    IReadOnlyDictionary<string, string?> Arguments,
    IReadOnlyDictionary<string, object?> Named,
    string? Inner)
{
    public string? Number { get; init; }

    public string? Dark { get; init; }

    public string? Recording { get; init; }

    /// <summary>As documented; the template of one shortcode is checked with <see cref="TypeFor"/>.</summary>
    public static TemplateType<ShortcodeView> Type { get; } = Define(
        type => type.Open("params", view => null, "The shortcode's parameters by name, null when not given: by its type a number, true or false, a date, HTML (`markdown`), a card (`page`), a question (`prompt`), a source, or else text."));

    /// <summary>The type for one shortcode: <c>params</c> has just the parameters of its signature.</summary>
    public static TemplateType<ShortcodeView> TypeFor(ShortcodeSignature signature)
    {
        var parameters = TemplateType.Define<ShortcodeView>("params", $"The parameters of '{signature.Name}'.");
        foreach (var parameter in signature.Parameters) Add(parameters, parameter);
        return Define(type => type.Object("params", () => parameters, view => view, "The parameters."));
    }

    private static TemplateType<ShortcodeView> Define(Func<TemplateType<ShortcodeView>, TemplateType<ShortcodeView>> addParameters) =>
        addParameters(TemplateType.Define<ShortcodeView>("shortcode template", "What `shortcodes/NAME.html` sees."))
            .Text("number", view => view.Number, "What a numbered figure is called: `Figure 1`; null for anything else.")
            .Text("dark", view => view.Dark, "The address of what `figure` shows on a dark ground, `loop.dark.svg` beside `loop.svg`; null when there is none.")
            .Text("recording", view => view.Recording, "`video` or `audio` where `figure` shows one, by the ending of its address; null for a picture and anything else.")
            .Html("inner", view => view.Inner, "What stands between its tags; null when there is none.")
            .Object("course", () => CourseView.Type, view => view.Course, "The course.")
            .Object("page", () => PageView.Type, view => view.Page, "The page that calls it, without its content.")
            .Text("root", view => view.Root, "What leads from this page to the root of the site.");

    private static void Add(TemplateType<ShortcodeView> type, ShortcodeParameter parameter)
    {
        var name = parameter.Name;
        _ = parameter.Type switch
        {
            ParameterType.Integer or ParameterType.Pixels or ParameterType.Number => type.Value(
                name, TemplateShape.Number, view => ArgumentValue.Number(view.Arguments.GetValueOrDefault(name)), ""),
            ParameterType.Boolean => type.Value(
                name, TemplateShape.Flag, view => ArgumentValue.Flag(view.Arguments.GetValueOrDefault(name)), ""),
            ParameterType.Date => type.Date(name, view => ArgumentValue.Date(view.Arguments.GetValueOrDefault(name)), ""),
            ParameterType.Page => type.Object(name, () => CardView.Type, view => view.Named.GetValueOrDefault(name) as CardView, ""),
            ParameterType.Prompt =>
                type.Object(name, () => QuestionView.Type, view => view.Named.GetValueOrDefault(name) as QuestionView, ""),
            ParameterType.Source =>
                type.Object(name, () => SourceView.Type, view => view.Named.GetValueOrDefault(name) as CourseSource, ""),
            ParameterType.Markdown => type.Html(name, view => view.Arguments.GetValueOrDefault(name), ""),
            _ => type.Text(name, view => view.Arguments.GetValueOrDefault(name), ""),
        };
    }
}
