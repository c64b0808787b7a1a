namespace CourseKit.Templating;

/// <summary>
/// The names that can be seen from one place: loops, functions' parameters, <c>with</c> objects, the template's variables.
/// </summary>
internal sealed class CheckScopes(CheckSession session)
{
    private readonly List<Scope> _scopes = [];
    private CheckVariables _locals = new();

    private enum ScopeKind
    {
        Loop,
        Parameters,
        Object,
    }

    /// <summary>What a called function sees: everything but the caller's <c>$</c> variables.</summary>
    public CheckScopes ForCall()
    {
        var inner = new CheckScopes(session);
        inner._scopes.AddRange(_scopes.Where(scope => scope.Kind != ScopeKind.Loop || !scope.Name!.StartsWith('$')));
        return inner;
    }

    public void PushLoop(string name, TemplateShape item) => _scopes.Add(new Scope(ScopeKind.Loop, name, item));

    public void PopLoop() => _scopes.RemoveAt(_scopes.Count - 1);

    public void PushObject(TemplateShape target) => _scopes.Add(new Scope(ScopeKind.Object, null, target));

    public void PopObject() => _scopes.RemoveAt(_scopes.Count - 1);

    public void DeclareParameter(string name, TemplateShape shape) => _scopes.Add(new Scope(ScopeKind.Parameters, name, shape));

    public TemplateShape Local(string name)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Name == name) return _scopes[i].Shape;
        }

        return _locals.TryGet(name, out var shape) ? shape : TemplateShape.Null;
    }

    /// <summary>The shape of a name; null when nothing has it.</summary>
    public TemplateShape? Find(string name)
    {
        var isOpen = session.Names.IsOpen;
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            var scope = _scopes[i];
            if (scope.Kind != ScopeKind.Object)
            {
                if (scope.Name == name) return scope.Shape;
                continue;
            }

            if (scope.Shape.Type is { } type)
            {
                if (type.Find(name) is { } member) return member.Shape;
            }
            else if (scope.Shape.Members?.GetValueOrDefault(name) is { } known) return known;
            else isOpen |= scope.Shape.Members is null && scope.Shape.Builtin is null;
        }

        if (session.Variables.TryGet(name, out var variable)) return variable;
        if (session.Globals.Find(name) is { } global) return session.Names.Contains(name) ? TemplateShape.Unknown : global.Shape;
        if (BuiltinTable.IsKnown(name)) return Shapes.Of(BuiltinTable.Find(name), name);
        return session.Names.Contains(name) ? TemplateShape.Null : isOpen ? TemplateShape.Unknown : null;
    }

    public void SetLocal(string name, TemplateShape shape) => _locals.Set(name, shape);

    /// <summary>Sets a variable where a rendering would: on a <c>with</c> object, in a function's own scope, or on the template.</summary>
    public void Set(string name, TemplateShape shape)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            var scope = _scopes[i];
            if (scope.Kind == ScopeKind.Loop) continue;
            if (scope.Kind == ScopeKind.Object)
            {
                // The object may be known under other names too; what it holds now is anyone's guess.
                _scopes[i] = scope with { Shape = scope.Shape.With(name, shape) };
                return;
            }

            if (scope.Name != name) continue;
            _scopes[i] = scope with { Shape = shape };
            return;
        }

        session.Variables.Set(name, shape);
    }

    public IEnumerable<string> KnownNames() =>
        session.Globals.Members.Select(member => member.Name)
            .Concat(_scopes.Select(scope => scope.Name).OfType<string>())
            .Concat(session.Names.All)
            .Concat(_scopes.SelectMany(scope => scope.Kind == ScopeKind.Object ? scope.Shape.Type?.Members.Select(member => member.Name) ?? [] : []))
            .Concat(BuiltinTable.Names);

    public State Snapshot() => new(session.Variables.Copy(), _locals.Copy());

    public void Restore(State state)
    {
        session.Variables.ReplaceWith(state.Variables);
        _locals = state.Locals.Copy();
    }

    private readonly record struct Scope(ScopeKind Kind, string? Name, TemplateShape Shape);

    /// <summary>Variables as they stand at one point.</summary>
    internal sealed record State(CheckVariables Variables, CheckVariables Locals)
    {
        public State JoinWith(State other)
        {
            Learn(other);
            return this;
        }

        /// <summary>Takes in what another way left; true when something was new.</summary>
        public bool Learn(State other) => Variables.JoinWith(other.Variables) | Locals.JoinWith(other.Locals);
    }
}
