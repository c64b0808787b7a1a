namespace OwnEngine;

/// <summary>Works out the shape of expressions, and reports on the way what cannot be.</summary>
internal sealed partial class ExpressionChecker(CheckSession session, CheckFrame frame, CheckScopes scopes)
{
    /// <summary>The shape of what an expression gives; a function met on the way is called.</summary>
    public TemplateShape ShapeOf(Expression expression) => expression switch
    {
        PathExpression path => Called(Resolve(path), path),
        CallExpression call => ShapeOfCall(call),
        LiteralExpression literal => Shapes.Of(literal.Value),
        ParenthesizedExpression brackets => Called(ShapeOf(brackets.Inner), brackets),
        InterpolatedExpression text => Gives.JoinOfAll([TemplateShape.Literal, .. text.Parts.Select(ShapeOf)]),
        NotExpression not => Then(ShapeOf(not.Operand), TemplateShape.Flag),
        SignExpression sign => Then(ShapeOf(sign.Operand), TemplateShape.Number),
        IncrementExpression step => Then(ShapeOf(step.Operand), TemplateShape.Number),
        ExpandExpression expand => ShapeOf(expand.Operand),
        AliasExpression { Operand: PathExpression path } => Resolve(path),
        AliasExpression { Operand: ParenthesizedExpression brackets } => ShapeOf(brackets.Inner),
        AliasExpression alias => ShapeOf(alias.Operand),
        EmptyTestExpression test => Then(ShapeOf(test.Target), TemplateShape.Flag),
        LogicalExpression logical => Logical(logical.Operator, ShapeOf(logical.Left), ShapeOf(logical.Right)),
        BinaryExpression binary => OperatorShapes.Of(binary.Operator, ShapeOf(binary.Left), ShapeOf(binary.Right)),
        ConditionalExpression choice => Then(ShapeOf(choice.Condition), Shapes.Join(ShapeOf(choice.Then), ShapeOf(choice.Otherwise))),
        ListExpression list => TemplateShape.ListOf(list.Items.Select(ShapeOf).Aggregate(TemplateShape.Null, Shapes.Join)),
        ObjectExpression members => ShapeOfObject(members),
        FunctionExpression function => Declared(function.Function),
        LoopMemberExpression loop => loop.Member is LoopMember.Index or LoopMember.ReverseIndex or LoopMember.Length or LoopMember.Column
            ? TemplateShape.Number
            : TemplateShape.Flag,
        _ => TemplateShape.Unknown,
    };

    public void Assign(AssignStatement assign)
    {
        var value = ShapeOf(assign.Value);
        if (assign.Operator is { } op) value = OperatorShapes.Of(op, ShapeOf(assign.Target), value);
        Set(assign.Target, value);
    }

    public void Set(PathExpression target, TemplateShape shape)
    {
        switch (target)
        {
            case VariableExpression variable:
                scopes.Set(variable.Name.Text, shape);
                break;
            case LocalExpression local:
                scopes.SetLocal(local.Name.Text, shape);
                break;
            case MemberExpression { Target: ThisExpression } member:
                scopes.Set(member.Name.Text, shape);
                break;
            case MemberExpression member:
                SetMember(member, ShapeOf(member.Target), shape);
                break;
            case IndexExpression { Target: PathExpression owner } index:
                ShapeOf(index.Index);
                SetItem(owner, ShapeOf(owner), shape);
                break;
        }
    }

    public void Import(ImportStatement import)
    {
        var shape = ShapeOf(import.Value);
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

    private static TemplateShape Then(TemplateShape _, TemplateShape result) => result;

    private static TemplateShape Logical(BinaryOperator op, TemplateShape left, TemplateShape right) => op switch
    {
        BinaryOperator.Coalesce => Shapes.Join(left, right),
        BinaryOperator.NotCoalesce => right,
        _ => TemplateShape.Flag,
    };

    private TemplateShape Declared(UserFunction function)
    {
        session.Declare(function);
        session.Names.Collect(function.Body);
        return TemplateShape.FunctionOf(function);
    }

    private TemplateShape ShapeOfObject(ObjectExpression expression)
    {
        var members = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
        foreach (var (name, value) in expression.Members) members[name.Text] = ShapeOf(value);
        return TemplateShape.ObjectOf(members);
    }

    private void SetMember(MemberExpression member, TemplateShape owner, TemplateShape shape)
    {
        if (owner.Type is not null) session.Report(ReadOnlyAssigned.At(member.Place, member.Place.Text));
        else if (owner.Builtin is { } builtin) SetBuiltin(member, builtin, shape);
        else if (member.Target is PathExpression target && owner.Members is not null) Set(target, owner.With(member.Name.Text, shape));
    }

    private void SetBuiltin(MemberExpression member, BuiltinObject builtin, TemplateShape shape)
    {
        if (builtin.Name != "date" || member.Name.Text != "format") session.Report(ReadOnlyAssigned.At(member.Place, member.Place.Text));
        else if (shape.Kind != ShapeKind.Literal) session.Report(TextNotEscaped.At(member.Place, shape));
    }

    private void SetItem(PathExpression owner, TemplateShape shape, TemplateShape item)
    {
        if (shape.Kind == ShapeKind.List) Set(owner, TemplateShape.ListOf(Shapes.Join(shape.Element ?? TemplateShape.Null, item)));
        else if (shape.Members is not null) Set(owner, TemplateShape.AnyObject);
    }
}
