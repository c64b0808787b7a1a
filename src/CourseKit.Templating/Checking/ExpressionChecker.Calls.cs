using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <content>Calls: of builtins by what they promise, of the template's own functions by looking into them.</content>
internal sealed partial class ExpressionChecker
{
    public TemplateShape ShapeOfCall(ScriptFunctionCall call, ScriptBlockStatement? wrapped = null) =>
        ShapeOfCall(call.Target!, call.Arguments, new CallPlace(frame.PlaceOf(call), call), null, wrapped);

    /// <summary>A function that <c>wrap</c> calls without arguments.</summary>
    public TemplateShape ShapeOfWrapped(ScriptExpression target, ScriptBlockStatement wrapped) => target is ScriptFunctionCall call
        ? ShapeOfCall(call, wrapped)
        : ShapeOfCall(target, [], new CallPlace(frame.PlaceOf(target), target), null, wrapped);

    /// <summary>The value before a pipe is the first argument of what stands behind it.</summary>
    private TemplateShape ShapeOfPipe(ScriptPipeCall pipe)
    {
        var start = frame.PlaceOf(pipe.From!);
        var value = ShapeOf(pipe.From);
        ScriptExpression? next = pipe.To;
        while (next is ScriptPipeCall inner)
        {
            value = Piped(inner.From!, value, start);
            next = inner.To;
        }

        return Piped(next!, value, start);
    }

    private TemplateShape Piped(ScriptExpression stage, TemplateShape value, Place start)
    {
        var site = new CallPlace(start.To(frame.PlaceOf(stage)), stage);
        switch (stage)
        {
            case ScriptFunctionCall call:
                return ShapeOfCall(call.Target!, call.Arguments, site, value, null);
            case ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptNestedExpression:
                return ShapeOfCall(stage, [], site, value, null);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right }:
                return Then(Piped(right, value, start), TemplateShape.Flag);
            case ScriptBinaryExpression binary:
                return OperatorShapes.Of(binary.Operator, Piped(binary.Left!, value, start), ShapeOf(binary.Right));
            case ScriptConditionalExpression choice:
                return Then(Piped(choice.Condition!, value, start), Shapes.Join(ShapeOf(choice.ThenValue), ShapeOf(choice.ElseValue)));
            default:
                return Then(ShapeOf(stage), TemplateShape.Unknown);
        }
    }

    private TemplateShape ShapeOfCall(
        ScriptExpression callee, IEnumerable<ScriptExpression> arguments, CallPlace site, TemplateShape? piped, ScriptBlockStatement? wrapped)
    {
        var target = callee switch
        {
            ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression => Resolve(callee),
            ScriptNestedExpression brackets => ShapeOf(brackets.Expression),
            _ => ShapeOf(callee),
        };
        var given = new List<TemplateShape>();
        if (piped is not null) given.Add(piped);
        var named = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
        var isExact = true;
        foreach (var argument in arguments)
        {
            var shape = ShapeOf(argument);
            isExact &= argument is not ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand };
            if (argument is ScriptNamedArgument { Name: { } name }) named[name.Name] = shape;
            else given.Add(shape);
        }

        if (target.Kind == ShapeKind.Function) return Call(target, new CheckedCall(site, given, named, isExact, wrapped));

        // One mistake is told once: what comes of a call that cannot be is not looked at further.
        if (target.Kind is ShapeKind.Unknown or ShapeKind.Null) return target;
        session.Report(NotAFunction.At(frame.PlaceOf(callee), Shapes.Describe(target)));
        return TemplateShape.Null;
    }

    /// <summary>A function that is read is called, with nothing.</summary>
    private TemplateShape Called(TemplateShape shape, ScriptExpression site) => shape.Kind == ShapeKind.Function
        ? Call(shape, new CheckedCall(new CallPlace(frame.PlaceOf(site), site), [], new Dictionary<string, TemplateShape>(), true, null))
        : shape;

    private TemplateShape Call(TemplateShape target, CheckedCall call)
    {
        var signature = target.Signature!;
        CheckCount(signature, call);
        var arguments = InOrder(signature, call);
        if (target.Function is { } function) return Inside(function, target.Source!, arguments, call);
        if (signature.Name == "include") return Include(call);
        if (RefusedFunctions.Contains(signature.Name)) session.Report(ChanceRefused.At(call.Site.Place, signature.Name));
        var gives = Results.Of(signature.Name);
        if (CallbackShapes.TryFind(signature.Name, arguments, out var callback, out var item))
        {
            var result = Call(callback, new CheckedCall(call.Site, [item], new Dictionary<string, TemplateShape>(), true, null));
            if (signature.Name == "array.each") return TemplateShape.ListOf(result);
            if (signature.Name == "array.join") return Gives.JoinOfAll([result, arguments[1]]);
        }

        return gives(arguments.Count > 0 ? arguments : [TemplateShape.Unknown]);
    }

    private void CheckCount(FunctionSignature signature, CheckedCall call)
    {
        var misnamed = signature.TakesAnyName ? null
            : call.Named.Keys.FirstOrDefault(name => signature.IndexOf(name) is var i && (i < 0 || signature.Parameters[i].TakesRest));
        if (misnamed is not null) session.Report(ArgumentNameUnknown.At(call.Site.Place, signature, misnamed));
        if (!call.IsExact || misnamed is not null) return;
        var required = signature.Parameters.Skip(call.Given.Count).Count(p => !p.IsOptional && !call.Named.ContainsKey(p.Name));
        var tooMany = call.Given.Count > signature.MaximumCount;
        if (required > 0 || tooMany) session.Report(ArgumentCountWrong.At(call.Site.Place, signature, call.Given.Count + call.Named.Count));
    }

    private static List<TemplateShape> InOrder(FunctionSignature signature, CheckedCall call)
    {
        var arguments = new List<TemplateShape>(call.Given);
        foreach (var (name, shape) in call.Named)
        {
            var position = signature.IndexOf(name);
            if (position < 0) continue;
            while (arguments.Count <= position) arguments.Add(TemplateShape.Null);
            arguments[position] = shape;
        }

        return arguments;
    }

    /// <summary>What a function written in a template takes; a simple one (<c>func f</c>) takes anything.</summary>
    private static FunctionSignature SignatureOf(ScriptFunction function)
    {
        var name = function.NameOrDoToken is ScriptVariable variable ? variable.Name : "function";
        if (!function.HasParameters)
        {
            return new FunctionSignature(name, [TemplateParameter.Rest("arguments")], TemplateShape.Unknown) { TakesAnyName = true };
        }

        return new FunctionSignature(
            name,
            function.Parameters!.Select(
                parameter => new TemplateParameter(
                    parameter.Name!.Name, parameter.EqualOrTripleDotToken is not null, TakesRest(parameter))).ToEquatableArray(),
            TemplateShape.Unknown);
    }

    private static bool TakesRest(ScriptParameter parameter) => parameter.EqualOrTripleDotToken?.Value == "...";

    private TemplateShape Inside(ScriptFunction function, SourceText source, List<TemplateShape> arguments, CheckedCall call)
    {
        // A function that calls itself gives what its other ways out give.
        if (session.IsExhausted || !session.TryEnter(function)) return TemplateShape.Null;
        var inner = new CheckFrame
        {
            Source = source,
            Arguments = call.IsExact ? arguments : null,
            Named = call.Named,
            WrappedBlock = call.Wrapped,
            IsTemplate = false,
        };
        var checker = new StatementChecker(session, inner, scopes);
        var parameters = function.HasParameters ? function.Parameters!.ToList() : [];
        for (var i = 0; i < parameters.Count; i++)
        {
            var shape = TakesRest(parameters[i]) ? TemplateShape.ListOf(arguments.Skip(i).Aggregate(TemplateShape.Null, Shapes.Join))
                : !call.IsExact ? TemplateShape.Unknown
                : i < arguments.Count ? arguments[i]
                : Shapes.Of(parameters[i].DefaultValue?.Value);
            checker.Scopes.DeclareParameter(parameters[i].Name!.Name, shape);
        }

        if (function is { EqualToken: not null, Body: ScriptExpressionStatement { Expression: { } result } }) inner.Returned = checker.ShapeOf(result);
        else checker.Check(function.Body!);
        session.Leave(function);
        return inner.Returned;
    }

    private TemplateShape Include(CheckedCall call)
    {
        if (call.Site.Node is not ScriptFunctionCall { Arguments: [ScriptLiteral { Value: string name } literal, ..] } || (call.Given.Count > 0 && call.Given[0].Kind != ShapeKind.Literal))
        {
            return TemplateShape.Html;
        }

        if (session.Library.Find(name) is not { } template)
        {
            session.Report(TemplateNotFound.At(frame.PlaceOf(literal), name, session.Library));
            return TemplateShape.Html;
        }

        foreach (var diagnostic in template.Diagnostics) session.Report(diagnostic);
        if (template.HasErrors || session.IsExhausted || !session.TryEnter(template)) return TemplateShape.Html;
        session.Names.Collect(template.Page);
        var inner = new CheckFrame { Source = template.Source, Arguments = call.IsExact ? call.Given : null, Named = call.Named };
        new StatementChecker(session, inner, scopes).Check(template.Page.Body!);
        session.Leave(template);
        return TemplateShape.Html;
    }
}

/// <summary>Where a call stands: with the value before the pipe, and the node that calls.</summary>
internal readonly record struct CallPlace(Place Place, ScriptNode Node);

/// <summary>A call with the shapes of its arguments.</summary>
/// <param name="IsExact">False when a list is spread among the arguments, so that nobody knows how many there are.</param>
internal sealed record CheckedCall(
    CallPlace Site,
    IReadOnlyList<TemplateShape> Given,
    IReadOnlyDictionary<string, TemplateShape> Named,
    bool IsExact,
    ScriptBlockStatement? Wrapped);
