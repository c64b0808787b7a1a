using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

/// <summary>Renders a text as a template.</summary>
internal static class Rendered
{
    public static RenderedText Text(string template, TemplateObject? globals = null, TemplateLibrary? library = null, RenderOptions? options = null) =>
        Template.Parse(new SourceText("t.html", template)).RenderText(globals ?? TemplateObject.Of(), library ?? TemplateLibrary.Empty, options);

    /// <summary>Each diagnostic as <c>path 1:2 CK5145 message</c>, one a line.</summary>
    public static string Problems(RenderedText rendered) => Problems(rendered.Diagnostics);

    public static string Problems(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic.Location.Path} {diagnostic.Location.Start} {diagnostic.Code} {diagnostic.Message}"));

    public static TemplateLibrary Library(params (string Name, string Text)[] templates) =>
        new(templates.Select(template => KeyValuePair.Create(template.Name, Template.Parse(new SourceText(template.Name, template.Text)))));
}
