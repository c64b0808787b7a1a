using Scriban.Runtime;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <content>
/// Short ways to what templates do most: reading a member of the model, and escaping it. Scriban gives the same, but asks
/// every scope for each name and makes a list for each call. They hold only where no
/// template gives the names another meaning, so not for one that is no part of its library.
/// </content>
internal sealed partial class RenderContext
{
    /// <summary>Sets the variable of a template that does nothing else; false for any other.</summary>
    public bool TrySetWords(Template template)
    {
        if (_names is null || Library.Words.Find(template) is not { } words || !ReferenceEquals(CurrentGlobal, _variables)) return false;
        _variables[words.Name] = words.ValueIn(this);
        return true;
    }

    private bool TryEvaluate(ScriptNode node, out object? value)
    {
        var type = node.GetType();
        if (type == typeof(ScriptMemberExpression)) return TryRead((ScriptMemberExpression)node, out value);
        if (type == typeof(ScriptPipeCall) && IsEscape((ScriptPipeCall)node))
        {
            value = Evaluate(((ScriptPipeCall)node).From, false);
            if (value is not null) value = HtmlFunctions.Escape(value as string ?? ObjectToString(value) ?? "");
            return true;
        }

        if (type == typeof(ScriptVariableGlobal)) return TryRead((ScriptVariableGlobal)node, out value);
        value = type == typeof(ScriptCaptureStatement) ? Capture((ScriptCaptureStatement)node) : null;
        return type == typeof(ScriptCaptureStatement);
    }

    /// <summary><c>x | html.escape</c>, not a stage of a longer pipe.</summary>
    private bool IsEscape(ScriptPipeCall pipe) =>
        pipe.To is ScriptFunctionCall { Target: ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "html" }, Member.Name: "escape" }, Arguments.Count: 0 }
        && pipe.From is not ScriptPipeCall && pipe.Parent is ScriptExpressionStatement && _names is { IsOpen: false } names && !names.Contains("html");

    private bool TryRead(ScriptMemberExpression path, out object? value)
    {
        object? owner;
        var known = path.Target switch
        {
            ScriptVariableGlobal variable => TryRead(variable, out owner) || (owner = GetValue(variable)) is not null,
            ScriptMemberExpression inner when inner.GetType() == typeof(ScriptMemberExpression) => TryRead(inner, out owner),
            _ => (owner = null) is not null,
        };
        value = null;
        if (!known) return false;
        return owner is TemplateObject target ? target.TryGet(path.Member!.Name, out value)
            : owner is ScriptObject made && made.TryGetValue(path.Member!.Name, out value) && value is string;
    }

    /// <summary>A name of the model that nothing else is called by.</summary>
    private bool TryRead(ScriptVariableGlobal variable, out object? value)
    {
        value = null;
        if (_names is not { IsOpen: false } names) return false;
        if (!names.Contains(variable.Name)) return Model.TryGet(variable.Name, out value);
        return names.IsConstant(variable.Name) && _variables.TryGetValue(variable.Name, out value);
    }
}
