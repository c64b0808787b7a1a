using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <content>Names: loops, scopes, the template's variables, the model, the builtins.</content>
internal sealed partial class RenderContext
{
    private readonly ObjectValue _variables = new();
    private Scope[] _scopes = new Scope[4];
    private int _scopeCount;
    private LoopState[] _loops = new LoopState[4];
    private int _loopCount;

    private int _loopsHidingBuiltins;
    private readonly bool _modelHidesBuiltin;

    /// <summary>True when nothing can hide a builtin's name, so that it need not be looked for in every scope.</summary>
    public bool SeesBuiltins => _scopeCount == 0 && _loopsHidingBuiltins == 0 && !_variables.HidesBuiltin && !_modelHidesBuiltin;

    /// <summary>What the running function or template keeps for itself.</summary>
    public LocalFrame Frame { get; private set; } = new();

    /// <summary>The object that variables are set on.</summary>
    public ITemplateObject This => _scopeCount > 0 ? _scopes[_scopeCount - 1].Members : _variables;

    public TemplateValue Lookup(Name name)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            ref var loop = ref _loops[i];
            if (!loop.IsLocal && Same(loop.Name, name)) return loop.Value;
        }

        TemplateValue value;
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            if (_scopes[i].Members.TryGet(name, out value)) return value;
        }

        if (_variables.TryGet(name, out value) || Model.TryGet(name, out value)) return value;
        return BuiltinTable.Find(name);
    }

    public void Assign(Name name, TemplateValue value, Node at)
    {
        var target = TargetOf(name);
        if (target is not ObjectValue variables || variables.IsReadOnly(name.Text)) throw ReadOnly(at, name.Text);
        variables.Set(name, value);
    }

    public TemplateValue LookupLocal(Name name)
    {
        for (var i = _loopCount - 1; i >= Frame.FirstLoop; i--)
        {
            ref var loop = ref _loops[i];
            if (loop.IsLocal && Same(loop.Name, name)) return loop.Value;
        }

        ref var found = ref Frame.Find(name);
        return Unsafe.IsNullRef(ref found) ? default : found;
    }

    public void AssignLocal(Name name, TemplateValue value, Node at)
    {
        if (Frame.IsReadOnly(name.Text)) throw ReadOnly(at, name.Text);
        Frame.Set(name, value);
    }

    public void MakeReadOnly(PathExpression variable)
    {
        if (variable is LocalExpression local) Frame.MakeReadOnly(local.Name.Text);
        else if (variable is VariableExpression { Name: var name } && TargetOf(name) is ObjectValue variables) variables.MakeReadOnly(name.Text);
    }

    /// <summary>Makes an object's members variables; those that are read-only keep their value.</summary>
    public void Import(ITemplateObject members, Node at)
    {
        foreach (var member in members.Members)
        {
            members.TryGet(member, out var value);
            if (This is not ObjectValue target) throw ReadOnly(at, member);
            if (!target.IsReadOnly(member)) target.Set(member, value);
        }
    }

    public void PushScope(ITemplateObject members, bool ofFunction = false)
    {
        if (_scopeCount == _scopes.Length) Array.Resize(ref _scopes, _scopeCount * 2);
        _scopes[_scopeCount++] = new Scope(members, ofFunction);
    }

    public void PopScope() => _scopes[--_scopeCount] = default;

    /// <summary>Opens a loop and gives its place among the running ones.</summary>
    public int PushLoop(Name? name, bool isLocal, int count, int columns)
    {
        if (_loopCount == _loops.Length) Array.Resize(ref _loops, _loopCount * 2);
        var hidesBuiltin = name is not null && !isLocal && BuiltinTable.IsKnown(name.Text);
        if (hidesBuiltin) _loopsHidingBuiltins++;
        _loops[_loopCount] = new LoopState { Name = name, IsLocal = isLocal, Count = count, Columns = columns, HidesBuiltin = hidesBuiltin };
        return _loopCount++;
    }

    /// <summary>The state at a place; asked for anew at each turn, since the array may have moved.</summary>
    public ref LoopState LoopAt(int place) => ref _loops[place];

    public void PopLoop()
    {
        if (_loops[--_loopCount].HidesBuiltin) _loopsHidingBuiltins--;
        _loops[_loopCount] = default;
    }

    /// <summary>The innermost loop of a kind; a null reference when there is none.</summary>
    public ref readonly LoopState FindLoop(bool ofWhile)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            if (_loops[i].Name is null == ofWhile) return ref _loops[i];
        }

        return ref Unsafe.NullRef<LoopState>();
    }

    /// <summary>
    /// Where an assignment goes: to the object of a <c>with</c>; in a function with parameters to the template's variable of
    /// that name if there is one, else to the function's own; outside to the template's variables.
    /// </summary>
    private ITemplateObject TargetOf(Name name)
    {
        if (_scopeCount == 0) return _variables;
        var scope = _scopes[_scopeCount - 1];
        if (!scope.OfFunction || scope.Members.TryGet(name, out _)) return scope.Members;
        return _variables.TryGet(name, out _) ? _variables : scope.Members;
    }

    private static bool Same(Name? left, Name right) => left is not null && left.Hash == right.Hash && left.Text == right.Text;

    private readonly record struct Scope(ITemplateObject Members, bool OfFunction);
}
