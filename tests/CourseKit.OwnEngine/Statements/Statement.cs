using System.Text;

namespace OwnEngine;

/// <summary>How a statement ended: whether what follows it still runs.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>Something a template does.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract Flow Execute(RenderContext context);
}

/// <summary>Statements one after another.</summary>
internal sealed class BlockStatement(Place place, Statement[] statements) : Statement(place)
{
    public Statement[] Statements => statements;

    public override Flow Execute(RenderContext context)
    {
        foreach (var statement in statements)
        {
            context.Current = statement;
            var flow = statement.Execute(context);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }
}

/// <summary>Text between the code, kept as the bytes that are written.</summary>
internal sealed class TextStatement(Place place) : Statement(place)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(place.Text);

    public override Flow Execute(RenderContext context)
    {
        context.Output.Write(_utf8);
        return Flow.Next;
    }
}

/// <summary><c>{{ page.title }}</c></summary>
internal sealed class OutputStatement(Expression value) : Statement(value.Place)
{
    public Expression Value => value;

    public override Flow Execute(RenderContext context)
    {
        value.Write(context);
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: the block that <c>wrap</c> was given.</summary>
internal sealed class WrappedBlockStatement(Place place) : Statement(place)
{
    public override Flow Execute(RenderContext context)
    {
        if (context.Frame.WrappedBlock is not { } block) return Flow.Next;
        context.Step(this);
        return block.Execute(context);
    }
}
