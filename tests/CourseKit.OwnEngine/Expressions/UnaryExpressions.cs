namespace OwnEngine;

/// <summary><c>!x</c></summary>
internal sealed class NotExpression(Place place, Expression operand) : Expression(place, operand.Depth + 1)
{
    public Expression Operand => operand;

    public override TemplateValue Evaluate(RenderContext context) => !operand.Evaluate(context).IsTrue;
}

/// <summary><c>-x</c> and <c>+x</c></summary>
internal sealed class SignExpression(Place place, Expression operand, bool isMinus) : Expression(place, operand.Depth + 1)
{
    public Expression Operand => operand;

    public override TemplateValue Evaluate(RenderContext context) => Operators.Sign(operand.Evaluate(context), isMinus, this, context);
}

/// <summary><c>@f</c>: the function itself, not its result.</summary>
internal sealed class AliasExpression(Place place, Expression operand) : Expression(place, operand.Depth + 1)
{
    public Expression Operand => operand;

    public override TemplateValue Evaluate(RenderContext context) => operand.Resolve(context);
}

/// <summary><c>^list</c>: as an argument, all items of the list; elsewhere the list.</summary>
internal sealed class ExpandExpression(Place place, Expression operand) : Expression(place, operand.Depth + 1)
{
    public Expression Operand => operand;

    public override TemplateValue Evaluate(RenderContext context) => operand.Evaluate(context);
}

/// <summary><c>x++</c>, <c>--x</c></summary>
internal sealed class IncrementExpression(Place place, PathExpression operand, bool isPrefix, int step) : Expression(place, operand.Depth + 1)
{
    public PathExpression Operand => operand;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var before = operand.Evaluate(context);
        var after = Operators.Binary(BinaryOperator.Add, before, TemplateValue.From((long)step), this, context);
        operand.Assign(context, after);
        return isPrefix ? after : before;
    }
}
