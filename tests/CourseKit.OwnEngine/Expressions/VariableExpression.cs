using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary><c>page</c>: looked for in loops, <c>with</c> objects and functions, the template's own variables, the model, the builtins.</summary>
internal sealed class VariableExpression(Place place, Name name) : PathExpression(place)
{
    public Name Name => name;

    public override TemplateValue Resolve(RenderContext context) => context.Lookup(name);

    public override void Assign(RenderContext context, TemplateValue value) => context.Assign(name, value, this);
}

/// <summary><c>$x</c>: known only in the template or function it is set in.</summary>
internal sealed class LocalExpression(Place place, Name name) : PathExpression(place)
{
    public Name Name => name;

    public override TemplateValue Resolve(RenderContext context) => context.LookupLocal(name);

    public override void Assign(RenderContext context, TemplateValue value) => context.AssignLocal(name, value, this);
}

/// <summary><c>$</c>: all the arguments of the function or included template.</summary>
internal sealed class ArgumentsExpression(Place place) : PathExpression(place)
{
    public override TemplateValue Resolve(RenderContext context) => TemplateValue.From(context.Frame.Arguments);

    public override void Assign(RenderContext context, TemplateValue value) => throw context.ReadOnly(this, "$");
}

/// <summary><c>$0</c>: one argument; null when there are fewer.</summary>
internal sealed class ArgumentExpression(Place place, int index) : PathExpression(place)
{
    public int Index => index;

    public override TemplateValue Resolve(RenderContext context)
    {
        var arguments = context.Frame.Arguments;
        return arguments is not null && index < arguments.Count ? arguments[index] : default;
    }

    public override void Assign(RenderContext context, TemplateValue value) => throw context.ReadOnly(this, Place.Text);
}

/// <summary><c>this</c>: the object that variables are set on.</summary>
internal sealed class ThisExpression(Place place) : PathExpression(place)
{
    public override TemplateValue Resolve(RenderContext context) => TemplateValue.From(context.This);

    public override void Assign(RenderContext context, TemplateValue value) => throw context.ReadOnly(this, "this");
}

internal enum LoopMember
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Column,
}

/// <summary><c>for.index</c>, <c>while.first</c>.</summary>
internal sealed class LoopMemberExpression(Place place, bool ofWhile, LoopMember member) : Expression(place)
{
    /// <summary>In the order of <see cref="LoopMember"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"];

    public static bool IsKnown(bool ofWhile, LoopMember member) =>
        !ofWhile || member is LoopMember.Index or LoopMember.First or LoopMember.Even or LoopMember.Odd;

    public LoopMember Member => member;

    public override TemplateValue Evaluate(RenderContext context)
    {
        ref readonly var loop = ref context.FindLoop(ofWhile);
        if (Unsafe.IsNullRef(in loop)) throw new TemplateFault(MemberOfNull.At(Place, ofWhile ? "while" : "for", Place.Text));
        return member switch
        {
            LoopMember.Index => loop.Index,
            LoopMember.ReverseIndex => loop.Count - loop.Index - 1,
            LoopMember.First => loop.Index == 0,
            LoopMember.Last => loop.Index == loop.Count - 1,
            LoopMember.Even => (loop.Index & 1) == 0,
            LoopMember.Odd => (loop.Index & 1) != 0,
            LoopMember.Changed => loop.Changed,
            LoopMember.Column => loop.Columns == 0 ? 0 : (loop.Index % loop.Columns) + 1,
            _ => loop.Count,
        };
    }
}
