using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static BuiltinObject Group { get; } = new BuiltinObject("object")
        .Add("default value default", static a => Shapes.Join(a[0], a.Count > 1 ? a[1] : TemplateShape.Unknown), Default)
        .Add("eval value", Gives.Anything, static (context, in a) => Evaluation.Run(context, a, isTemplate: false))
        .Add("eval_template value", Gives.Text, static (context, in a) => Evaluation.Run(context, a, isTemplate: true))
        .Add("format value format culture?", Gives.TextOfAll, static (context, in a) => Formatting.Number(a, a[0]))
        .Add("has_key value key", Gives.Flag, static (context, in a) => Members(a)?.TryGet(a.Text(1), out _) == true)
        .Add("has_value value key", Gives.Flag, static (context, in a) => Members(a) is { } members && members.TryGet(a.Text(1), out var value) && !value.IsNull)
        .Add("keys value", static _ => TemplateShape.ListOf(TemplateShape.Text), Keys)
        .Add("values value", Gives.AnyList, Values)
        .Add("size value", Gives.Number, Size)
        .Add("typeof value", Gives.Safe, static (context, in a) => TypeOf(a[0]))
        .Add("kind value", Gives.Safe, static (context, in a) => KindOf(a[0]))
        .Add("from_json json", Gives.Anything, JsonText.Read)
        .Add("to_json value", Gives.Html, JsonText.Write);

    private static TemplateValue Default(RenderContext context, in CallArguments arguments) =>
        arguments[0].IsNull || (arguments[0].IsString && arguments[0].AsString.Length == 0) ? arguments[1] : arguments[0];

    private static ITemplateObject? Members(in CallArguments arguments) => arguments[0].Kind switch
    {
        TemplateKind.Object => arguments[0].AsObject,
        TemplateKind.Null => null,
        _ => throw arguments.Unfit(0, "an object"),
    };

    private static TemplateValue Keys(RenderContext context, in CallArguments arguments)
    {
        var keys = new ListValue();
        foreach (var member in Members(arguments)?.Members ?? []) keys.Add(member);
        return TemplateValue.From(keys);
    }

    private static TemplateValue Values(RenderContext context, in CallArguments arguments)
    {
        var values = new ListValue();
        if (Members(arguments) is not { } members) return TemplateValue.From(values);
        foreach (var member in members.Members)
        {
            members.TryGet(member, out var value);
            values.Add(value);
        }

        return TemplateValue.From(values);
    }

    private static TemplateValue Size(RenderContext context, in CallArguments arguments) => arguments[0].Kind switch
    {
        TemplateKind.Text or TemplateKind.Html => arguments[0].AsString.Length,
        TemplateKind.List => arguments[0].AsList.Count,
        TemplateKind.Object => arguments[0].AsObject.Members.Count(),
        _ => 0,
    };

    private static TemplateValue TypeOf(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => default(TemplateValue),
        TemplateKind.Boolean => "boolean",
        TemplateKind.Integer or TemplateKind.Double or TemplateKind.Decimal => "number",
        TemplateKind.Text or TemplateKind.Html => "string",
        TemplateKind.List => value.Reference is RangeValue ? "iterator" : "array",
        _ => "object",
    };

    private static TemplateValue KindOf(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => default(TemplateValue),
        TemplateKind.Boolean => "bool",
        TemplateKind.Integer => value.AsInteger is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        TemplateKind.Double => "double",
        TemplateKind.Decimal => "decimal",
        TemplateKind.Text or TemplateKind.Html => "string",
        TemplateKind.List => value.Reference is RangeValue ? "range" : "array",
        TemplateKind.Function => "function",
        _ => "object",
    };
}

/// <summary><c>object.eval</c> and <c>object.eval_template</c>: text becomes code. What it prints or gives counts as plain text.</summary>
internal static class Evaluation
{
    public static TemplateValue Run(RenderContext context, in CallArguments arguments, bool isTemplate)
    {
        if (arguments[0].Kind == TemplateKind.Function) return context.CallBack(arguments[0].AsFunction, arguments.Site);
        if (!arguments[0].IsString) return arguments[0];
        var diagnostics = new List<Diagnostic>();
        var source = new SourceText(arguments.Site.Place.Source.Path, arguments.Text(0));
        var body = isTemplate ? TemplateParser.Parse(source, diagnostics) : TemplateParser.ParseExpression(source, diagnostics);
        if (diagnostics.Count > 0) throw arguments.Invalid(0, $"cannot be read: {diagnostics[0].Message}", "Look at the text that is evaluated.");
        if (isTemplate) return context.Capture(() => body.Execute(context), out _);
        return body.Statements is [OutputStatement only] ? only.Value.Evaluate(context) : Execute(context, body);
    }

    private static TemplateValue Execute(RenderContext context, BlockStatement body) =>
        body.Execute(context) == Flow.Return ? context.ReturnValue : default;
}
