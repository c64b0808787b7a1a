namespace OwnEngine;

/// <summary>
/// The names that a template sets anywhere: reading one of them before it is set gives null, which is no misspelling.
/// </summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<Statement> _seen = [];

    /// <summary>True when an object whose members nobody knows was imported: then any name may be one of them.</summary>
    public bool IsOpen { get; set; }

    public IEnumerable<string> All => _names;

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name) => _names.Add(name);

    public void Collect(Statement? statement)
    {
        if (statement is null || !_seen.Add(statement)) return;
        switch (statement)
        {
            case BlockStatement block:
                foreach (var inner in block.Statements) Collect(inner);
                break;
            case AssignStatement assign:
                Add(assign.Target);
                if (assign.Value is FunctionExpression anonymous) Collect(anonymous.Function.Body);
                break;
            case CaptureStatement capture:
                Add(capture.Target);
                Collect(capture.Body);
                break;
            case FunctionStatement function:
                Add(function.Target);
                Collect(function.Function.Body);
                break;
            case IfStatement choice:
                Collect(choice.Then);
                Collect(choice.Otherwise);
                break;
            case CaseStatement choice:
                foreach (var clause in choice.Clauses) Collect(clause.Body);
                Collect(choice.Otherwise);
                break;
            case ForStatement loop:
                Collect(loop.Body);
                Collect(loop.Otherwise);
                break;
            case WhileStatement loop:
                Collect(loop.Body);
                break;
            case WithStatement with:
                Collect(with.Body);
                break;
            case WrapStatement wrap:
                Collect(wrap.Body);
                break;
        }
    }

    /// <summary>A member set on <c>this</c> is a variable too.</summary>
    private void Add(PathExpression target)
    {
        if (target is VariableExpression variable) _names.Add(variable.Name.Text);
        else if (target is MemberExpression { Target: ThisExpression } member) _names.Add(member.Name.Text);
        else if (target is IndexExpression { Target: ThisExpression, Index: LiteralExpression { Value: { IsString: true } key } }) _names.Add(key.AsString);
        else if (target is IndexExpression { Target: ThisExpression }) IsOpen = true;
    }
}
