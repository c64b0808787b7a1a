namespace OwnEngine;

/// <summary>Something a template can call.</summary>
public abstract class TemplateFunction
{
    private protected TemplateFunction(FunctionSignature signature) => Signature = signature;

    public FunctionSignature Signature { get; }

    internal abstract TemplateValue Invoke(RenderContext context, in CallArguments arguments);

    public override string ToString() => "<function>";
}

/// <summary>A function of the language itself: <c>string.upcase</c>.</summary>
internal sealed class BuiltinFunction(FunctionSignature signature, BuiltinBody body) : TemplateFunction(signature)
{
    internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments) => body(context, arguments);
}

/// <summary>A function whose result, printed, need not become a text first: <c>html.escape</c>, <c>include</c>.</summary>
internal abstract class WritingFunction(FunctionSignature signature) : TemplateFunction(signature)
{
    public abstract void Write(RenderContext context, in CallArguments arguments);
}

internal delegate TemplateValue BuiltinBody(RenderContext context, in CallArguments arguments);
