using CourseKit.Syntax;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>Signatures: of Scriban's functions as it tells them, of our own as they are written, <c>?</c> for optional.</summary>
internal static class Signatures
{
    public static FunctionSignature Read(string name, string parameters) =>
        new(name, parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadParameter).ToEquatableArray(), TemplateShape.Unknown);

    public static FunctionSignature Of(string name, IScriptFunctionInfo function)
    {
        var parameters = new List<TemplateParameter>();
        for (var i = 0; i < function.ParameterCount; i++)
        {
            var parameter = function.GetParameterInfo(i);
            var takesRest = function.VarParamKind == ScriptVarParamKind.LastParameter && i == function.ParameterCount - 1;
            parameters.Add(new TemplateParameter(parameter.Name, takesRest || i >= function.RequiredParameterCount, takesRest));
        }

        return new FunctionSignature(name, parameters.ToEquatableArray(), TemplateShape.Unknown);
    }

    private static TemplateParameter ReadParameter(string word)
    {
        if (word.EndsWith("...", StringComparison.Ordinal)) return TemplateParameter.Rest(word[..^3]);
        return word.EndsWith('?') ? TemplateParameter.Optional(word[..^1]) : TemplateParameter.Required(word);
    }
}
