using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// <c>include 'partials/nav.html' argument</c>, in place of Scriban's: standing alone it writes straight to the page instead
/// of making a text first, and a part that is the same for many pages is made once.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public static IncludeFunction Instance { get; } = new();

    /// <summary>
    /// <c>include_join names separator begin? end?</c>: several templates with something between; <c>tpl:</c> before a text names a
    /// template too.
    /// </summary>
    public static OwnFunction Join { get; } = new("include_join", "template_names separator prefix? suffix?", JoinAll);

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var render = (RenderContext)context;
        var node = callerContext ?? context.CurrentNode!;
        var template = TemplateOf(render, node, context.ObjectToString(arguments[0]) ?? "");
        var standsAlone = node.Parent is ScriptExpressionStatement;
        if (standsAlone && render.TrySetWords(template)) return null;
        if (standsAlone && arguments.Count == 1 && render.Parts is { } parts && parts.TryWrite(template, render)) return null;
        if (standsAlone)
        {
            Run(render, template, arguments, node);
            return null;
        }

        return TextOf(render, template, arguments, node);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public static Template TemplateOf(RenderContext context, ScriptNode node, string name)
    {
        var library = context.Library;
        var template = library.Find(name) ?? throw new TemplateFault(NameOf(node).Span, place => TemplateNotFound.At(place, name, library));
        if (!template.HasErrors) return template;
        var error = template.Diagnostics.First(diagnostic => diagnostic.Severity == Syntax.Severity.Error);
        throw new TemplateFault(node.Span, _ => error);
    }

    /// <summary>Runs a template where the output stands now, with variables of its own and the arguments as <c>$</c>.</summary>
    public static void Run(RenderContext context, Template template, ScriptArray arguments, ScriptNode node)
    {
        context.EnterRecursive(node);
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, true, true);
            var page = (context.Recorder?.VersionOf(template) ?? template).Page;
            context.Write(page.Span, context.Evaluate(page));
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(node);
        }
    }

    private static string TextOf(RenderContext context, Template template, ScriptArray arguments, ScriptNode node)
    {
        var text = new StringBuilderOutput();
        context.PushOutput(text);
        try
        {
            Run(context, template, arguments, node);
        }
        finally
        {
            context.PopOutput();
        }

        return text.ToString();
    }

    private static string JoinAll(OwnCall call)
    {
        var context = call.Context;
        var node = context.CurrentNode!;
        string Include(string name) => TextOf(context, TemplateOf(context, node, name), [name], node);
        string Piece(int index) =>
            call.Text(index) is var text && text.StartsWith("tpl:", StringComparison.Ordinal) ? Include(text[4..]) : text;
        var pieces = (call.List(0) ?? Array.Empty<object>()).Cast<object?>().Select(name => Include(context.ObjectToString(name) ?? ""))
            .ToList();
        return pieces.Count == 0 ? "" : Piece(2) + string.Join(Piece(1), pieces) + Piece(3);
    }

    private static ScriptNode NameOf(ScriptNode node) =>
        node is ScriptFunctionCall { Arguments: [ScriptExpression first, ..] } ? first : node;
}
