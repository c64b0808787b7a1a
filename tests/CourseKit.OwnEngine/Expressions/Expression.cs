namespace OwnEngine;

/// <summary>A piece of a parsed template that has a place. Immutable, so that threads can share a template.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;
}

/// <summary>Something that has a value.</summary>
/// <param name="depth">How many expressions stand inside each other in it: evaluating nests as deep.</param>
internal abstract class Expression(Place place, int depth = 1) : Node(place)
{
    public int Depth { get; } = depth;

    /// <summary>The value; a function met on the way is called.</summary>
    public abstract TemplateValue Evaluate(RenderContext context);

    /// <summary>The value as it stands: a function is not called. What <c>@</c> and calls ask for.</summary>
    public virtual TemplateValue Resolve(RenderContext context) => Evaluate(context);

    /// <summary>Prints the value.</summary>
    public virtual void Write(RenderContext context) => context.Write(Evaluate(context));
}

/// <summary>An expression that something can be called by, with or without arguments of its own.</summary>
internal abstract class CallSite(Place place, int depth = 1) : Expression(place, depth)
{
    public virtual Place PlaceOfArgument(int index) => Place;
}

/// <summary>A variable, a member or an item: it can be read, called and assigned to.</summary>
internal abstract class PathExpression(Place place, int depth = 1) : CallSite(place, depth)
{
    public sealed override TemplateValue Evaluate(RenderContext context)
    {
        var value = Resolve(context);
        return value.Kind == TemplateKind.Function ? context.Call(value.AsFunction, this) : value;
    }

    public abstract override TemplateValue Resolve(RenderContext context);

    public abstract void Assign(RenderContext context, TemplateValue value);
}

/// <summary>Stands where an expression could not be read; the template's diagnostics say why, and it is never rendered.</summary>
internal sealed class MissingExpression(Place place) : Expression(place)
{
    public override TemplateValue Evaluate(RenderContext context) => default;
}
