using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// A builtin of our own, in place of one of Scriban's. Its signature is written as it is called: <c>truncate text length ellipsis?</c>.
/// </summary>
internal sealed class OwnFunction : IScriptCustomFunction
{
    private readonly FunctionSignature _signature;
    private readonly Func<OwnCall, object?> _body;

    public OwnFunction(string name, string parameters, Func<OwnCall, object?> body)
    {
        _signature = Signatures.Read(name, parameters);
        _body = body;
    }

    public FunctionSignature Signature => _signature;

    public int RequiredParameterCount => _signature.RequiredCount;

    public int ParameterCount => _signature.Parameters.Count;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (index < 0 || index >= ParameterCount) throw new ArgumentOutOfRangeException(nameof(index));
        var parameter = _signature.Parameters[index];
        return parameter.IsOptional
            ? new ScriptParameterInfo(typeof(object), parameter.Name, null)
            : new ScriptParameterInfo(typeof(object), parameter.Name);
    }

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _body(new OwnCall((RenderContext)context, callerContext, arguments, _signature));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
