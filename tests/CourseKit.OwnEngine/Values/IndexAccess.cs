namespace OwnEngine;

/// <summary>What stands in square brackets after a value.</summary>
internal static class IndexAccess
{
    /// <summary>Counts from the end when negative; an item that is not there is null.</summary>
    public static TemplateValue Get(RenderContext context, TemplateValue owner, TemplateValue index, IndexExpression at)
    {
        switch (owner.Kind)
        {
            case TemplateKind.Null:
                throw new TemplateFault(MemberOfNull.At(at.Index.Place, at.Target.Place.Text, at.Index.Place.Text));
            case TemplateKind.Object:
                owner.AsObject.TryGet(context.TextOf(index), out var member);
                return member;
            case TemplateKind.List when index.IsString:
                return MemberAccess.Of(owner, new Name(index.AsString));
            case TemplateKind.List:
                return Operators.TryInteger(index, out var place) && TryPlace(place, owner.AsList.Count, out var item) ? owner.AsList[item] : default;
            case TemplateKind.Text or TemplateKind.Html:
                var text = owner.AsString;
                return Operators.TryInteger(index, out var letter) && TryPlace(letter, text.Length, out var found)
                    ? TemplateValue.From(text[found].ToString())
                    : default;
            default:
                throw new TemplateFault(OperatorNotSupported.At(at.Place, "[ ]", context.Describe(owner), context.Describe(index)));
        }
    }

    public static void Set(RenderContext context, TemplateValue owner, TemplateValue index, TemplateValue value, IndexExpression at)
    {
        if (owner.IsNull) throw new TemplateFault(MemberOfNull.At(at.Index.Place, at.Target.Place.Text, at.Index.Place.Text));
        if (owner.Reference is ListValue list && !index.IsString)
        {
            SetItem(context, list, index, value, at);
            return;
        }

        if (!MemberAccess.TrySet(context, owner, context.TextOf(index), value)) throw context.ReadOnly(at, at.Place.Text);
    }

    private static void SetItem(RenderContext context, ListValue list, TemplateValue index, TemplateValue value, IndexExpression at)
    {
        if (!Operators.TryInteger(index, out var place) || (place < 0 && !TryPlace(place, list.Count, out _)))
        {
            throw new TemplateFault(OperatorNotSupported.At(at.Place, "[ ]", context.Describe(TemplateValue.From(list)), context.Describe(index)));
        }

        TryPlace(place, list.Count, out var item);
        context.CheckSize(Math.Max(place, 0) + 1, at);
        context.Step(at, Math.Max(1, place - list.Count));
        while (list.Count <= item) list.Add(default);
        list[item] = value;
    }

    /// <summary>False when the place is outside; a negative place counts from the end.</summary>
    private static bool TryPlace(long index, int count, out int place)
    {
        var from = index < 0 ? index + count : index;
        place = (int)Math.Clamp(from, 0, int.MaxValue - 1);
        return from >= 0 && from < count;
    }
}
