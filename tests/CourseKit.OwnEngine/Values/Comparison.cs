namespace OwnEngine;

/// <summary>Equality and order. Texts compare by code unit: the order is the same everywhere.</summary>
internal static class Comparison
{
    public static bool AreEqual(TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        if (left.IsString && right.IsString) return left.AsString == right.AsString;
        if (left.Reference is EmptyValue || right.Reference is EmptyValue) return IsEmptyOther(left, right);
        if (left.IsNull || right.IsNull) return left.IsNull && right.IsNull;
        if (left.Kind == TemplateKind.List && right.Kind == TemplateKind.List) return CompareLists(left.AsList, right.AsList, at, context) == 0;
        if (left.Kind == TemplateKind.Object || right.Kind == TemplateKind.Object) return AreSame(left, right);
        if (left.Kind == TemplateKind.Function || right.Kind == TemplateKind.Function) return ReferenceEquals(left.Reference, right.Reference);
        return Order(left, right, at, context, BinaryOperator.Equal) == 0;
    }

    public static bool Compare(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        if (left.IsNull || right.IsNull) return false;
        if (left.Kind == TemplateKind.Integer && right.Kind == TemplateKind.Integer) return Holds(op, left.AsInteger.CompareTo(right.AsInteger));
        return Order(left, right, at, context, op) is { } order && Holds(op, order);
    }

    private static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>Negative, zero, positive; null when neither is greater nor are they equal (not a number).</summary>
    public static int? Order(TemplateValue left, TemplateValue right, Node at, RenderContext context, BinaryOperator op)
    {
        if (left.Kind == TemplateKind.List && right.Kind == TemplateKind.List) return CompareLists(left.AsList, right.AsList, at, context);
        if (left.Kind == TemplateKind.List || right.Kind == TemplateKind.List) throw Operators.Unsupported(op, left, right, at, context);
        if (left.IsString || right.IsString) return string.CompareOrdinal(context.TextOf(left), context.TextOf(right));
        if (left.Kind == TemplateKind.Date && right.Kind == TemplateKind.Date) return left.AsDate.CompareTo(right.AsDate);
        if (left.Kind == TemplateKind.Duration && right.Kind == TemplateKind.Duration) return left.AsDuration.CompareTo(right.AsDuration);
        return Numbers(left, right) ?? throw Operators.Unsupported(op, left, right, at, context);
    }

    /// <summary>The same value, kinds included; objects by identity. What <c>array.uniq</c> and <c>for.changed</c> ask.</summary>
    public static bool AreSame(TemplateValue left, TemplateValue right)
    {
        if (left.IsString && right.IsString) return left.AsString == right.AsString;
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            TemplateKind.Null => true,
            TemplateKind.Boolean or TemplateKind.Integer or TemplateKind.Duration => left.AsInteger == right.AsInteger,
            TemplateKind.Double => left.AsDouble.Equals(right.AsDouble),
            TemplateKind.Decimal => left.AsDecimal == right.AsDecimal,
            TemplateKind.Date => left.AsDate == right.AsDate,
            _ => ReferenceEquals(Identity(left.Reference!), Identity(right.Reference!)),
        };
    }

    /// <summary>A hash that agrees with <see cref="AreSame"/>.</summary>
    public static int HashOf(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => 0,
        TemplateKind.Text or TemplateKind.Html => Name.HashOf(value.AsString),
        TemplateKind.Decimal => value.AsDecimal.GetHashCode(),
        TemplateKind.Date => value.AsDate.GetHashCode(),
        TemplateKind.Boolean or TemplateKind.Integer or TemplateKind.Duration or TemplateKind.Double => value.AsInteger.GetHashCode(),
        _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Identity(value.Reference!)),
    };

    private static object Identity(object reference) => reference is BoundObject bound ? bound.Target : reference;

    private static bool IsEmptyOther(TemplateValue left, TemplateValue right)
    {
        var other = left.Reference is EmptyValue ? right : left;
        return other.Kind is TemplateKind.List or TemplateKind.Object && MemberAccess.IsEmpty(other).IsTrue;
    }

    private static int? Numbers(TemplateValue left, TemplateValue right)
    {
        if (!Operators.TryDouble(left, out var a) || !Operators.TryDouble(right, out var b)) return null;
        if (left.Kind == TemplateKind.Integer && right.Kind == TemplateKind.Integer) return left.AsInteger.CompareTo(right.AsInteger);
        if (left.Kind == TemplateKind.Decimal && right.Kind == TemplateKind.Decimal) return left.AsDecimal.CompareTo(right.AsDecimal);
        return a.CompareTo(b);
    }

    private static int CompareLists(ITemplateList left, ITemplateList right, Node at, RenderContext context, int depth = 0)
    {
        if (depth > 20) return 0;
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            context.Step(at);
            var (a, b) = (left[i], right[i]);
            if (AreSame(a, b)) continue;
            var order = (a.Kind, b.Kind) switch
            {
                (TemplateKind.List, TemplateKind.List) => CompareLists(a.AsList, b.AsList, at, context, depth + 1),
                (TemplateKind.Null, _) => -1,
                (_, TemplateKind.Null) => 1,
                (TemplateKind.Object or TemplateKind.Function, _) or (_, TemplateKind.Object or TemplateKind.Function) => 1,
                _ => Order(a, b, at, context, BinaryOperator.Equal) ?? 1,
            };
            if (order != 0) return order;
        }

        return left.Count.CompareTo(right.Count);
    }
}
