namespace OwnEngine;

/// <summary>A parameter of a function written in a template, and its value when it is left out.</summary>
internal readonly record struct UserParameter(Name Name, TemplateValue Default, bool TakesRest);

/// <summary>
/// A function written in a template. It prints straight to the page; <c>ret</c> gives its value. A simple one
/// (<c>func f</c>) reads <c>$0</c>; one with parameters sees them as variables.
/// </summary>
internal sealed class UserFunction(FunctionSignature signature, UserParameter[]? parameters) : TemplateFunction(signature)
{
    /// <summary>Null for a simple function.</summary>
    public UserParameter[]? Parameters => parameters;

    /// <summary>Set once by the parser, which must know the function while it reads the body.</summary>
    public Statement Body { get; set; } = null!;

    internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments)
    {
        var given = new ListValue(arguments.Values) { Members = arguments.Named };
        if (parameters is not null) Name(context, given);
        var frame = context.NewFrame(given, context.TakeWrappedBlock());
        context.ReturnValue = default;
        var flow = context.RunInFrame(frame, Body);
        if (parameters is not null) context.PopScope();
        return flow == Flow.Return ? context.ReturnValue : default;
    }

    private void Name(RenderContext context, ListValue given)
    {
        var scope = new ObjectValue();
        for (var i = 0; i < parameters!.Length; i++)
        {
            var (name, otherwise, takesRest) = parameters[i];
            if (takesRest)
            {
                var rest = new ListValue(given.Items.ToArray().AsSpan(Math.Min(i, given.Count)));
                given.Items.RemoveRange(Math.Min(i, given.Count), rest.Count);
                given.Add(TemplateValue.From(rest));
                scope.Set(name, TemplateValue.From(rest));
                continue;
            }

            if (given[i].IsMissing) given[i] = otherwise;
            scope.Set(name, given[i]);
        }

        context.PushScope(scope, ofFunction: true);
    }
}
