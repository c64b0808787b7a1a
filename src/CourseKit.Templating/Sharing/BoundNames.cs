using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// Every name that some template of a library binds: variables, loops' variables, parameters. A name of the model among them
/// need not be the model's; a variable that is set once, to words that stand in its template, is the same on every page.
/// </summary>
internal sealed class BoundNames
{
    private readonly Dictionary<string, int> _bindings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentionedWhole = new(StringComparer.Ordinal);

    public BoundNames(TemplateLibrary library)
    {
        foreach (var name in library.Names)
        {
            var template = library.Find(name)!;
            if (!template.HasErrors) Collect(template.Page, template.Page);
        }
    }

    /// <summary>True when some template declares a function, whose variables would be its own.</summary>
    public bool HasFunctions { get; private set; }

    /// <summary>
    /// True when something binds names that nobody can read off: <c>this</c>, <c>import</c>, <c>with</c>, evaluated texts.
    /// </summary>
    public bool IsOpen { get; private set; }

    public bool Contains(string name) => _bindings.ContainsKey(name);

    /// <summary>True for a variable that has the same value wherever it is set.</summary>
    public bool IsConstant(string name) => _constants.Contains(name) && _bindings[name] == 1 && !_mentionedWhole.Contains(name);

    /// <summary>All that a template does: setting variables to words that stand in it. Null when it does anything else.</summary>
    public IReadOnlyList<ScriptAssignExpression>? OnlyWords(Template template)
    {
        if (IsOpen || HasFunctions) return null;
        var words = new List<ScriptAssignExpression>();
        foreach (var statement in template.Page.Body!.Statements)
        {
            switch (statement)
            {
                case ScriptEscapeStatement or ScriptNopStatement or ScriptRawStatement { Text.Length: 0 }:
                    break;
                case ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariableGlobal variable } assign }
                    when IsConstant(variable.Name):
                    words.Add(assign);
                    break;
                default:
                    return null;
            }
        }

        return words.Count > 0 ? words : null;
    }

    private void Collect(ScriptNode node, ScriptPage page)
    {
        switch (node)
        {
            case ScriptThisExpression or ScriptImportStatement or ScriptWithStatement or ScriptIncrementDecrementExpression:
                IsOpen = true;
                break;
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "object" }, Member.Name: "eval" or "eval_template" }:
                IsOpen = true;
                break;
            case ScriptMemberExpression { Target: ScriptVariableGlobal }:
                return;
            case ScriptAssignExpression assign:
                Assign(assign, page);
                Collect(assign.Value!, page);
                return;
            case ScriptCaptureStatement { Target: { } target } capture:
                Bind(target);
                Collect(capture.Body!, page);
                return;
            case ScriptForStatement { Variable: { } variable }:
                Bind(variable);
                break;
            case ScriptFunction function:
                HasFunctions = true;
                if (function.NameOrDoToken is ScriptVariableGlobal name) Bind(name);
                foreach (var parameter in function.Parameters ?? []) Bind(parameter.Name!);
                break;
            case ScriptVariableGlobal variable:
                _mentionedWhole.Add(variable.Name);
                break;
        }

        foreach (var child in Children(node)) Collect(child, page);
    }

    private void Assign(ScriptAssignExpression assign, ScriptPage page)
    {
        Bind(assign.Target!);
        var isOfTheTemplate = assign.Parent is ScriptExpressionStatement { Parent: var list }
            && (list as ScriptBlockStatement ?? list?.Parent) == page.Body;
        if (assign is { Target: ScriptVariableGlobal variable, EqualToken.Value: "=" } && isOfTheTemplate && IsWords(assign.Value!))
        {
            _constants.Add(variable.Name);
        }
    }

    private void Bind(ScriptNode target)
    {
        while (target is ScriptMemberExpression or ScriptIndexerExpression)
        {
            target = target is ScriptMemberExpression member ? member.Target! : ((ScriptIndexerExpression)target).Target!;
        }

        if (target is ScriptVariableGlobal variable) _bindings[variable.Name] = _bindings.GetValueOrDefault(variable.Name) + 1;
    }

    /// <summary>Literals, and lists and objects of them.</summary>
    private static bool IsWords(ScriptNode value) => value switch
    {
        ScriptLiteral => true,
        ScriptArrayInitializerExpression list => list.Values.All(IsWords),
        ScriptObjectInitializerExpression members => members.Members.All(member => member.Value is not null && IsWords(member.Value)),
        _ => false,
    };

    internal static IEnumerable<ScriptNode> Children(ScriptNode node) =>
        node.Children.SelectMany(child => child is ScriptList list ? list.Children : [child]);
}
