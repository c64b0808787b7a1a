using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Goes through one part and all that it includes.</summary>
internal sealed class PartVisit(TemplateLibrary library, PartRules rules, BoundNames names)
{
    private readonly Dictionary<Template, Template> _templates = [];
    private readonly List<string> _loops = [];

    public IReadOnlyDictionary<Template, Template> Templates => _templates;

    public Dictionary<string, ScriptVariableGlobal> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the model that it reads.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ReadOfPage { get; } = new(StringComparer.Ordinal);

    /// <summary>False when the part is not the same on the pages.</summary>
    public bool Run(Template template)
    {
        if (template.HasErrors) return false;
        if (_templates.ContainsKey(template)) return true;

        // A tree of its own, since its conditions are taken out.
        var version = Template.Parse(template.Source);
        _templates.Add(template, version);
        return IsSame(version.Page);
    }

    private bool IsSame(ScriptNode node) => node switch
    {
        ScriptFunction or ScriptAnonymousFunction or ScriptReadOnlyStatement or ScriptWrapStatement => false,
        ScriptBlockStatement block => block.Statements.ToList().TrueForAll(statement => IsSameStatement(block, statement)),
        ScriptForStatement loop => IsSameLoop(loop),
        ScriptAssignExpression assign => assign.Target is ScriptVariableLocal && IsSame(assign.Value!),
        ScriptCaptureStatement capture => capture.Target is ScriptVariableLocal && IsSame(capture.Body!),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "include_join" } } => false,
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: "cycle" } => false,
        ScriptMemberExpression { Target: ScriptVariableGlobal page, Member: { } member } when page.Name == rules.Page
            && !_loops.Contains(page.Name) =>
            IsKeyOfPage(member.Name),
        ScriptMemberExpression { Target: { } target, Member: ScriptVariableGlobal } => IsSameOwner(target),
        ScriptNamedArgument argument => argument.Value is null || IsSame(argument.Value),
        ScriptObjectMember member => IsSame(member.Value!),
        ScriptVariableGlobal variable => IsSameName(variable, whole: true),
        _ => BoundNames.Children(node).All(IsSame),
    };

    private bool IsKeyOfPage(string member)
    {
        var key = rules.PageDerived.GetValueOrDefault(member, member);
        ReadOfPage.Add(key);
        return rules.PageKeys.Contains(key);
    }

    private bool IsSameOwner(ScriptNode target) =>
        target is ScriptVariableGlobal variable ? IsSameName(variable, whole: false) : IsSame(target);

    private bool IsSameName(ScriptVariableGlobal variable, bool whole)
    {
        var name = variable.Name;
        if (name is "for" or "while" or "tablerow" || _loops.Contains(name)) return true;
        if (name == rules.Page) return false;
        Read.Add(name);
        if (!names.Contains(name)) return rules.Constant.Contains(name) || rules.Keys.Contains(name) || BuiltinTable.IsKnown(name);
        if (whole || !names.IsConstant(name)) return false;
        Variables[name] = variable;
        return true;
    }

    private bool IsSameStatement(ScriptBlockStatement block, ScriptStatement statement)
    {
        if (statement is ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } include }) return IsSameInclude(include);
        if (statement is not ScriptIfStatement { Else: null } choice || HoleOf(choice) is not { } hole) return IsSame(statement);
        var place = block.Statements.IndexOf(statement);
        block.Statements.RemoveAt(place);
        block.Statements.Insert(place, hole);
        return true;
    }

    private bool IsSameInclude(ScriptFunctionCall include)
    {
        if (include.Arguments is not [ScriptLiteral { Value: string name }, ..] || library.Find(name) is not { } template || names.Contains("include")) return false;
        return include.Arguments.Skip(1).All(IsSame) && Run(template);
    }

    private bool IsSameLoop(ScriptForStatement loop)
    {
        if (!IsSame(loop.Iterator!) || !loop.NamedArguments.All(IsSame)) return false;
        var name = (loop.Variable as ScriptVariable)?.Name;
        if (loop.Variable is ScriptVariableGlobal) _loops.Add(name!);
        var isSame = IsSame(loop.Body!) && (loop.Else is null || IsSame(loop.Else));
        if (loop.Variable is ScriptVariableGlobal) _loops.Remove(name!);
        return isSame;
    }

    /// <summary><c>if x == page.member</c> around a text: null when the condition or what stands in it is another.</summary>
    private HoleStatement? HoleOf(ScriptIfStatement choice)
    {
        if (choice.Condition is not ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual } equal) return null;
        if (choice.Then!.Statements.Any(inner => inner is not (ScriptRawStatement or ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement))) return null;
        var (value, member) = MemberOfPage(equal.Right) is { } right ? (equal.Left, right) : (equal.Right, MemberOfPage(equal.Left));
        if (member is null || !IsSame(value!)) return null;
        var text = string.Concat(choice.Then.Statements.OfType<ScriptRawStatement>().Select(raw => raw.Text.ToString()));
        return new HoleStatement(value!, member, text);
    }

    private string? MemberOfPage(ScriptExpression? side) =>
        side is ScriptMemberExpression { Target: ScriptVariableGlobal page, Member: ScriptVariableGlobal member } && page.Name == rules.Page
            && !names.Contains(page.Name)
            ? member.Name
            : null;
}
