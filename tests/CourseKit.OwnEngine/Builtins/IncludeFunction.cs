namespace OwnEngine;

/// <summary><c>include 'partials/nav.html' argument</c>: in the template, <c>$0</c> is its name, <c>$1</c> the first argument, <c>$.name</c> a named one.</summary>
internal sealed class IncludeFunction() : WritingFunction(new FunctionSignature(
    "include", [TemplateParameter.Required("template"), TemplateParameter.Rest("arguments")], TemplateShape.Html)
{ TakesAnyName = true })
{
    public static IncludeFunction Instance { get; } = new();

    public override void Write(RenderContext context, in CallArguments arguments) =>
        Run(context, arguments.Site, arguments.Text(0), new ListValue(arguments.Values) { Members = arguments.Named });

    internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments)
    {
        var (site, name) = (arguments.Site, arguments.Text(0));
        var given = new ListValue(arguments.Values) { Members = arguments.Named };
        return TemplateValue.Html(context.Capture(() => Run(context, site, name, given), out _));
    }

    public static Flow Run(RenderContext context, CallSite site, string name, ListValue given)
    {
        var template = context.Library.Find(name) ?? throw new TemplateFault(TemplateNotFound.At(site.PlaceOfArgument(0), name, context.Library));
        if (template.HasErrors) throw new TemplateFault(template.Diagnostics.First(diagnostic => diagnostic.Severity == CourseKit.Syntax.Severity.Error));
        context.ReturnValue = default;
        var flow = context.RunInFrame(context.NewFrame(given), template.Body);
        if (flow == Flow.Return) context.Write(context.ReturnValue);
        return flow;
    }
}

/// <summary><c>include_join names separator begin? end?</c>: several templates with something between; <c>tpl:</c> before a text names a template too.</summary>
internal sealed class IncludeJoinFunction() : TemplateFunction(new FunctionSignature(
    "include_join",
    [TemplateParameter.Required("templates"), TemplateParameter.Required("separator"), TemplateParameter.Optional("begin"), TemplateParameter.Optional("end")],
    TemplateShape.Html))
{
    public static IncludeJoinFunction Instance { get; } = new();

    internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments)
    {
        var site = arguments.Site;
        var names = arguments.List(0);
        var separator = Piece(context, site, arguments.Text(1));
        var text = context.StartText(site);
        for (var i = 0; i < names.Count; i++)
        {
            context.Step(site);
            if (i > 0) text.Append(separator);
            text.Append(Include(context, site, context.TextOf(names[i])));
        }

        var joined = text.Finish();
        if (joined.Length == 0) return TemplateValue.Html("");
        return TemplateValue.Html(Piece(context, site, arguments.Text(2)) + joined + Piece(context, site, arguments.Text(3)));
    }

    private static string Piece(RenderContext context, CallSite site, string text) =>
        text.StartsWith("tpl:", StringComparison.Ordinal) ? Include(context, site, text[4..]) : text;

    private static string Include(RenderContext context, CallSite site, string name) =>
        context.Capture(() => IncludeFunction.Run(context, site, name, new ListValue([TemplateValue.From(name)])), out _);
}
