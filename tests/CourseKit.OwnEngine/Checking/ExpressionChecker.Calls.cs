namespace OwnEngine;

/// <content>Calls: of builtins by what they promise, of the template's own functions by looking into them.</content>
internal sealed partial class ExpressionChecker
{
    public TemplateShape ShapeOfCall(CallExpression call, Statement? wrapped = null)
    {
        var target = call.Target switch
        {
            PathExpression path => Resolve(path),
            ParenthesizedExpression brackets => ShapeOf(brackets.Inner),
            _ => ShapeOf(call.Target),
        };
        var given = new List<TemplateShape>();
        var named = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
        {
            var shape = ShapeOf(argument.Value);
            if (argument.Name is { } name) named[name.Text] = shape;
            else given.Add(shape);
        }

        if (target.Kind == ShapeKind.Function)
        {
            var isExact = !call.Arguments.Any(argument => argument.IsExpanded);
            return Call(target, new CheckedCall(call, given, named, isExact, wrapped));
        }

        // One mistake is told once: what comes of a call that cannot be is not looked at further.
        if (target.Kind is ShapeKind.Unknown or ShapeKind.Null) return target;
        session.Report(NotAFunction.At(call.Target.Place, Shapes.Describe(target)));
        return TemplateShape.Null;
    }

    /// <summary>A function that is read is called, with nothing.</summary>
    private TemplateShape Called(TemplateShape shape, CallSite site) =>
        shape.Kind == ShapeKind.Function ? Call(shape, new CheckedCall(site, [], new Dictionary<string, TemplateShape>(), true, null)) : shape;

    private TemplateShape Call(TemplateShape target, CheckedCall call)
    {
        var signature = target.Signature!;
        CheckCount(signature, call);
        var arguments = InOrder(signature, call);
        switch (target.Function)
        {
            case UserFunction function:
                return Inside(function, arguments, call);
            case IncludeFunction:
                return Include(call);
            case RefusedFunction refused:
                session.Report(ChanceRefused.At(call.Site.Place, refused.Signature.Name));
                return TemplateShape.Number;
            case BuiltinFunction when CallbackShapes.TryFind(signature.Name, arguments, out var function, out var item):
                var result = CallBack(function, item, call.Site);
                return signature.Name == "array.each" ? TemplateShape.ListOf(result)
                    : signature.Name == "array.join" ? Gives.JoinOfAll([result, arguments[1]])
                    : signature.ReturnsFor!(arguments);
            default:
                return signature.ReturnsFor is { } returns && arguments.Count > 0 ? returns(arguments)
                    : signature.ReturnsFor?.Invoke([TemplateShape.Unknown]) ?? signature.Returns;
        }
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

    private TemplateShape Inside(UserFunction function, List<TemplateShape> arguments, CheckedCall call)
    {
        // A function that calls itself gives what its other ways out give.
        if (session.IsExhausted || !session.TryEnter(function)) return TemplateShape.Null;
        var inner = new CheckFrame
        {
            Arguments = call.IsExact ? arguments : null,
            Named = call.Named,
            WrappedBlock = call.Wrapped,
            IsTemplate = false,
        };
        var checker = new StatementChecker(session, inner, scopes);
        for (var i = 0; i < (function.Parameters?.Length ?? 0); i++)
        {
            var (name, otherwise, takesRest) = function.Parameters![i];
            var shape = takesRest ? TemplateShape.ListOf(arguments.Skip(i).Aggregate(TemplateShape.Null, Shapes.Join))
                : !call.IsExact ? TemplateShape.Unknown
                : i < arguments.Count ? arguments[i]
                : Shapes.Of(otherwise);
            checker.Scopes.DeclareParameter(name.Text, shape);
        }

        checker.Check(function.Body);
        session.Leave(function);
        return inner.Returned;
    }

    private TemplateShape CallBack(TemplateShape function, TemplateShape item, CallSite site) =>
        Call(function, new CheckedCall(site, [item], new Dictionary<string, TemplateShape>(), true, null));

    private TemplateShape Include(CheckedCall call)
    {
        if (call.Site is not CallExpression { Arguments: [{ Value: LiteralExpression { Value.IsString: true } literal }, ..] }) return TemplateShape.Html;
        var name = literal.Value.AsString;
        if (session.Library.Find(name) is not { } template)
        {
            session.Report(TemplateNotFound.At(literal.Place, name, session.Library));
            return TemplateShape.Html;
        }

        foreach (var diagnostic in template.Diagnostics) session.Report(diagnostic);
        if (template.HasErrors || session.IsExhausted || !session.TryEnter(template)) return TemplateShape.Html;
        session.Names.Collect(template.Body);
        var inner = new CheckFrame { Arguments = call.IsExact ? call.Given : null, Named = call.Named };
        new StatementChecker(session, inner, scopes).Check(template.Body);
        session.Leave(template);
        return TemplateShape.Html;
    }
}

/// <summary>A call with the shapes of its arguments.</summary>
/// <param name="IsExact">False when a list is spread among the arguments, so that nobody knows how many there are.</param>
internal sealed record CheckedCall(
    CallSite Site,
    IReadOnlyList<TemplateShape> Given,
    IReadOnlyDictionary<string, TemplateShape> Named,
    bool IsExact,
    Statement? Wrapped);
