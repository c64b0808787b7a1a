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
    /// <summary>Sets the variables of a template that does nothing else; false for any other.</summary>
    public bool TrySetWords(Template template)
    {
        if (_names is null || Library.Words.Find(template) is not { Count: > 0 } all || !ReferenceEquals(CurrentGlobal, _variables))
        {
            return false;
        }

        foreach (var words in all) _variables[words.Name] = words.ValueIn(this);
        return true;
    }

    private bool TryEvaluate(ScriptNode node, out object? value)
    {
        var type = node.GetType();
        if (type == typeof(ScriptMemberExpression)) return TryRead((ScriptMemberExpression)node, out value);
        if (type == typeof(ScriptVariableGlobal)) return TryRead((ScriptVariableGlobal)node, out value);
        value = null;
        if (type == typeof(ScriptRawStatement) && EnableOutput) Write(((ScriptRawStatement)node).Text);
        else if (type == typeof(ScriptExpressionStatement)) value = ValueOf((ScriptExpressionStatement)node);
        else if (type == typeof(ScriptLiteral)) value = ((ScriptLiteral)node).Value;
        else if (type == typeof(ScriptPipeCall) && IsEscape((ScriptPipeCall)node)) value = Escaped(Evaluate(((ScriptPipeCall)node).From, false));
        else if (type == typeof(ScriptCaptureStatement)) Capture((ScriptCaptureStatement)node);
        else return false;
        return true;
    }

    /// <summary>What <c>$$</c> gives is the block that <c>wrap</c> holds, and runs.</summary>
    private object? ValueOf(ScriptExpressionStatement statement)
    {
        var value = Evaluate(statement.Expression, false);
        return value is ScriptNode block ? Evaluate(block, false) : value;
    }

    private string? Escaped(object? value) => value is null ? null : HtmlFunctions.Escape(value as string ?? ObjectToString(value) ?? "");

    /// <summary><c>x | html.escape</c>, not a stage of a longer pipe.</summary>
    private bool IsEscape(ScriptPipeCall pipe) =>
        pipe.To is ScriptFunctionCall { Target: ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "html" }, Member.Name: "escape" }, Arguments.Count: 0 }
        && pipe.From is not ScriptPipeCall && pipe.Parent is ScriptExpressionStatement && _names is { IsOpen: false } names
        && !names.Contains("html");

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
        var name = path.Member!.Name;
        if (owner is TemplateObject target) return target.TryGet(name, out value);
        if (owner is not ReadOnlyItems items || name != "size")
        {
            return owner is ScriptObject made && made.TryGetValue(name, out value) && value is string;
        }

        value = ModelValue.Of((long)items.Count);
        return true;
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
