namespace OwnEngine;

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    RangeInclusive,
    RangeExclusive,
    And,
    Or,
    Coalesce,
    NotCoalesce,
}

/// <summary><c>a + b</c></summary>
internal sealed class BinaryExpression(Place place, BinaryOperator op, Expression left, Expression right, int depth) : Expression(place, depth)
{
    public BinaryOperator Operator => op;

    public Expression Left => left;

    public Expression Right => right;

    public override TemplateValue Evaluate(RenderContext context) =>
        Operators.Binary(op, left.Evaluate(context), right.Evaluate(context), this, context);
}

/// <summary><c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, <c>?!</c>: the right side is evaluated only where it matters.</summary>
internal sealed class LogicalExpression(Place place, BinaryOperator op, Expression left, Expression right, int depth) : Expression(place, depth)
{
    public BinaryOperator Operator => op;

    public Expression Left => left;

    public Expression Right => right;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var value = left.Evaluate(context);
        return op switch
        {
            BinaryOperator.And => value.IsTrue && right.Evaluate(context).IsTrue,
            BinaryOperator.Or => value.IsTrue || right.Evaluate(context).IsTrue,
            BinaryOperator.Coalesce => value.IsNull ? right.Evaluate(context) : value,
            _ => value.IsNull ? value : right.Evaluate(context),
        };
    }
}

/// <summary><c>condition ? a : b</c></summary>
internal sealed class ConditionalExpression(Place place, Expression condition, Expression then, Expression otherwise, int depth) : Expression(place, depth)
{
    public Expression Condition => condition;

    public Expression Then => then;

    public Expression Otherwise => otherwise;

    public override TemplateValue Evaluate(RenderContext context) =>
        condition.Evaluate(context).IsTrue ? then.Evaluate(context) : otherwise.Evaluate(context);

    public override void Write(RenderContext context)
    {
        if (condition.Evaluate(context).IsTrue) then.Write(context);
        else otherwise.Write(context);
    }
}
