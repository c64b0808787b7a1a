namespace OwnEngine;

/// <summary><c>page.title</c>, <c>page?.title</c></summary>
internal sealed class MemberExpression(Place place, Expression target, Name name, Place namePlace, bool isConditional, int depth)
    : PathExpression(place, depth)
{
    /// <summary>The builtin that the path spells, such as <c>html.escape</c>; null when it spells none.</summary>
    private readonly TemplateValue _builtin = BuiltinTable.FindMember(target, name);

    public Expression Target => target;

    public Name Name => name;

    public Place NamePlace => namePlace;

    /// <summary>True after <c>?.</c>, and for everything that follows it in the path.</summary>
    public bool IsConditional => isConditional;

    public override TemplateValue Resolve(RenderContext context)
    {
        if (!_builtin.IsNull && context.SeesBuiltins) return _builtin;
        var value = target.Evaluate(context);
        if (value.Kind == TemplateKind.Object)
        {
            value.AsObject.TryGet(name, out var member);
            return member;
        }

        if (!value.IsNull) return MemberAccess.Of(value, name);
        return isConditional ? default : throw new TemplateFault(MemberOfNull.At(namePlace, target.Place.Text, name.Text));
    }

    public override void Assign(RenderContext context, TemplateValue value)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull) throw new TemplateFault(MemberOfNull.At(namePlace, target.Place.Text, name.Text));
        if (!MemberAccess.TrySet(context, owner, name.Text, value)) throw context.ReadOnly(this, Place.Text);
    }
}

/// <summary><c>list[0]</c>, <c>object["key"]</c></summary>
internal sealed class IndexExpression(Place place, Expression target, Expression index, bool isConditional, int depth) : PathExpression(place, depth)
{
    public Expression Target => target;

    public Expression Index => index;

    public override TemplateValue Resolve(RenderContext context)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull && isConditional) return default;
        return IndexAccess.Get(context, owner, index.Evaluate(context), this);
    }

    public override void Assign(RenderContext context, TemplateValue value) =>
        IndexAccess.Set(context, target.Evaluate(context), index.Evaluate(context), value, this);
}

/// <summary><c>list.empty?</c>, and <c>text.blank?</c>, which in the reference engine asks the same.</summary>
internal sealed class EmptyTestExpression(Place place, Expression target, int depth) : Expression(place, depth)
{
    public Expression Target => target;

    public override TemplateValue Evaluate(RenderContext context) => MemberAccess.IsEmpty(target.Evaluate(context));
}
