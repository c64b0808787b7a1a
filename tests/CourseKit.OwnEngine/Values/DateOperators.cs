namespace OwnEngine;

/// <summary><c>date - date</c>, <c>date + timespan</c>, <c>date - timespan</c></summary>
internal static class DateOperators
{
    public static TemplateValue Calculate(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        try
        {
            return (op, right.Kind) switch
            {
                (BinaryOperator.Subtract, TemplateKind.Date) => left.AsDate - right.AsDate,
                (BinaryOperator.Add, TemplateKind.Duration) => left.AsDate + right.AsDuration,
                (BinaryOperator.Subtract, TemplateKind.Duration) => left.AsDate - right.AsDuration,
                _ => throw Operators.Unsupported(op, left, right, at, context),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new TemplateFault(CalculationFailed.At(at.Place, Operators.SignOf(op), "no calendar has such a date"));
        }
    }
}
