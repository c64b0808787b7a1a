using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Works out the shape of expressions, and reports on the way what cannot be.</summary>
internal sealed partial class ExpressionChecker(CheckSession session, CheckFrame frame, CheckScopes scopes)
{
    /// <summary>The shape of what an expression gives; a function met on the way is called.</summary>
    public TemplateShape ShapeOf(ScriptExpression? expression) => expression switch
    {
        null => TemplateShape.Null,
        ScriptIsEmptyExpression test => Then(ShapeOf(test.Target), TemplateShape.Flag),
        ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptThisExpression =>
            Called(Resolve(expression), expression),
        ScriptFunctionCall call => ShapeOfCall(call),
        ScriptPipeCall pipe => ShapeOfPipe(pipe),
        ScriptLiteral literal => Shapes.Of(literal.Value),
        ScriptNestedExpression brackets => Called(ShapeOf(brackets.Expression), brackets),
        ScriptInterpolatedStringExpression text => Gives.JoinOfAll([TemplateShape.Literal, .. text.Parts.Select(ShapeOf)]),
        ScriptInterpolatedExpression hole => ShapeOf(hole.Expression),
        ScriptIncrementDecrementExpression step => Then(ShapeOf(step.Right), TemplateShape.Number),
        ScriptUnaryExpression unary => ShapeOfUnary(unary),
        ScriptBinaryExpression binary => OperatorShapes.Of(binary.Operator, ShapeOf(binary.Left), ShapeOf(binary.Right)),
        ScriptConditionalExpression choice =>
            Then(ShapeOf(choice.Condition), Shapes.Join(ShapeOf(choice.ThenValue), ShapeOf(choice.ElseValue))),
        ScriptArrayInitializerExpression list =>
            TemplateShape.ListOf(list.Values.Select(ShapeOf).Aggregate(TemplateShape.Null, Shapes.Join)),
        ScriptObjectInitializerExpression members => ShapeOfObject(members),
        ScriptAnonymousFunction { Function: { } function } => Declared(function),
        ScriptNamedArgument argument => ShapeOf(argument.Value),
        ScriptAssignExpression assign => Then(Assign(assign), TemplateShape.Null),
        _ => TemplateShape.Unknown,
    };

    public TemplateShape Assign(ScriptAssignExpression assign)
    {
        var value = ShapeOf(assign.Value);
        var op = assign.EqualToken.Value switch
        {
            "+=" => ScriptBinaryOperator.Add,
            "-=" => ScriptBinaryOperator.Subtract,
            "*=" => ScriptBinaryOperator.Multiply,
            "/=" => ScriptBinaryOperator.Divide,
            "//=" => ScriptBinaryOperator.DivideRound,
            "%=" => ScriptBinaryOperator.Modulus,
            _ => ScriptBinaryOperator.None,
        };
        if (op != ScriptBinaryOperator.None) value = OperatorShapes.Of(op, ShapeOf(assign.Target), value);
        Set(assign.Target!, value);
        return value;
    }

    public void Set(ScriptExpression target, TemplateShape shape)
    {
        switch (target)
        {
            case ScriptVariableGlobal variable:
                scopes.Set(variable.Name, shape);
                break;
            case ScriptVariableLocal local:
                scopes.SetLocal(NameOf(local), shape);
                break;
            case ScriptMemberExpression { Target: ScriptThisExpression, Member: { } member }:
                scopes.Set(member.Name, shape);
                break;
            case ScriptMemberExpression member:
                SetMember(member, ShapeOf(member.Target), shape);
                break;
            case ScriptIndexerExpression { Target: { } owner } index:
                ShapeOf(index.Index);
                SetItem(owner, ShapeOf(owner), shape);
                break;
        }
    }

    public void Import(ScriptImportStatement import)
    {
        var shape = ShapeOf(import.Expression);
        if (shape.Type is { } type)
        {
            foreach (var member in type.Members) scopes.Set(member.Name, member.Shape);
        }
        else if (shape.Members is { } members)
        {
            foreach (var (name, member) in members) scopes.Set(name, member);
        }
        else
        {
            session.Names.IsOpen = true;
        }
    }

    public TemplateShape Declared(ScriptFunction function)
    {
        session.Declare(function, frame.Source);
        return TemplateShape.FunctionOf(function, SignatureOf(function), frame.Source);
    }

    /// <summary>Local names begin with a dollar sign here, so that loops' variables of both kinds can be told apart.</summary>
    internal static string NameOf(ScriptVariable variable) => variable is ScriptVariableLocal ? "$" + variable.BaseName : variable.Name;

    private static TemplateShape Then(TemplateShape _, TemplateShape result) => result;

    private TemplateShape ShapeOfUnary(ScriptUnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case ScriptUnaryOperator.FunctionAlias:
                return unary.Right switch
                {
                    ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression => Resolve(unary.Right),
                    ScriptNestedExpression brackets => ShapeOf(brackets.Expression),
                    _ => ShapeOf(unary.Right),
                };
            case ScriptUnaryOperator.FunctionParametersExpand:
                return ShapeOf(unary.Right);
            case ScriptUnaryOperator.Not:
                return Then(ShapeOf(unary.Right), TemplateShape.Flag);
            default:
                return Then(ShapeOf(unary.Right), TemplateShape.Number);
        }
    }

    private TemplateShape ShapeOfObject(ScriptObjectInitializerExpression expression)
    {
        var members = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
        foreach (var member in expression.Members)
        {
            var name = member.Name switch
            {
                ScriptVariable variable => variable.Name,
                ScriptLiteral literal => literal.Value?.ToString() ?? "",
                _ => "",
            };
            members[name] = ShapeOf(member.Value);
        }

        return TemplateShape.ObjectOf(members);
    }

    private void SetMember(ScriptMemberExpression member, TemplateShape owner, TemplateShape shape)
    {
        if (owner.Type is not null) Refuse(member);
        else if (owner.Builtin is { } builtin) SetBuiltin(member, builtin, shape);
        else if (owner.Members is not null) Set(member.Target!, owner.With(member.Member!.Name, shape));
    }

    private void SetBuiltin(ScriptMemberExpression member, BuiltinGroup builtin, TemplateShape shape)
    {
        if (builtin.Name != "date" || member.Member!.Name != "format") Refuse(member);
        else if (shape.Kind != ShapeKind.Literal) session.Report(TextNotEscaped.At(frame.PlaceOf(member), shape));
    }

    private void Refuse(ScriptMemberExpression member)
    {
        var place = frame.PlaceOf(member);
        session.Report(ReadOnlyAssigned.At(place, place.Text));
    }

    private void SetItem(ScriptExpression owner, TemplateShape shape, TemplateShape item)
    {
        if (shape.Kind == ShapeKind.List) Set(owner, TemplateShape.ListOf(Shapes.Join(shape.Element ?? TemplateShape.Null, item)));
        else if (shape.Members is not null) Set(owner, TemplateShape.AnyObject);
    }
}
