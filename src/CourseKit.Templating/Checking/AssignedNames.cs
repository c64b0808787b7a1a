using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// The names that a template sets anywhere: reading one of them before it is set gives null, which is no misspelling.
/// </summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<ScriptNode> _seen = [];

    /// <summary>True when an object whose members nobody knows was imported: then any name may be one of them.</summary>
    public bool IsOpen { get; set; }

    public IEnumerable<string> All => _names;

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name) => _names.Add(name);

    public void Collect(ScriptPage page)
    {
        if (_seen.Add(page)) CollectNode(page);
    }

    private void CollectNode(ScriptNode node)
    {
        if (node is ScriptAssignExpression assign) Add(assign.Target!);
        if (node is ScriptCaptureStatement capture) Add(capture.Target!);
        if (node is ScriptFunction { NameOrDoToken: ScriptExpression name }) Add(name);
        foreach (var child in node.Children) CollectNode(child);
    }

    /// <summary>A member set on <c>this</c> is a variable too.</summary>
    private void Add(ScriptExpression target)
    {
        if (target is ScriptVariableGlobal variable) _names.Add(variable.Name);
        else if (target is ScriptMemberExpression { Target: ScriptThisExpression, Member: { } member }) _names.Add(member.Name);
        else if (target is ScriptIndexerExpression { Target: ScriptThisExpression, Index: ScriptLiteral { Value: string key } }) _names.Add(key);
        else if (target is ScriptIndexerExpression { Target: ScriptThisExpression }) IsOpen = true;
    }
}
