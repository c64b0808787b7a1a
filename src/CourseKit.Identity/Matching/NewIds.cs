namespace CourseKit.Model;

/// <summary>Gives every group its id and its key: those it had, or new ones that nobody else has or had.</summary>
internal sealed class NewIds
{
    private readonly MatchState _state;
    private readonly LockIndex _taken;
    private readonly string?[] _keyOf;
    private readonly HashSet<string> _explicit = new(StringComparer.Ordinal);

    /// <summary>Ids and keys that were made now; those of the lock are in its index.</summary>
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    private readonly HashSet<string> _madeKeys = new(StringComparer.Ordinal);

    /// <param name="taken">The ids and keys that are taken, those of the whole lock.</param>
    public NewIds(MatchState state, LockIndex taken)
    {
        (_state, _taken) = (state, taken);
        IdOf = new string[state.Groups.Count];
        _keyOf = new string[state.Groups.Count];
        foreach (var group in state.Groups)
        {
            if (group.ExplicitId is { } id) _explicit.Add(id);
        }

        for (var group = 0; group < IdOf.Length; group++) Begin(group);
    }

    /// <summary>The id of each group.</summary>
    public string[] IdOf { get; }

    /// <summary>The key of a group.</summary>
    public string KeyOf(int group) => _keyOf[group] ?? _state.Olds[_state.OldOf[group]].Key;

    /// <summary>The identity of each prompt that was passed in.</summary>
    public PromptIdentity[] OfPrompts(string ankiCourse)
    {
        var identities = new PromptIdentity[_state.Prompts.Count];
        for (var group = 0; group < IdOf.Length; group++)
        {
            var identity = IdentityOf(group, ankiCourse);
            foreach (var index in _state.Groups[group].Occurrences) identities[index] = identity;
        }

        return identities;
    }

    /// <summary>The id of a prompt that is retired.</summary>
    public string OfRetired(LockedPrompt old) => FreeId(old, null);

    private void Begin(int group)
    {
        var found = _state.Groups[group];
        var old = _state.OldOf[group];
        if (old != MatchState.None)
        {
            IdOf[group] = found.ExplicitId ?? FreeId(_state.Olds[old], _state.OldTexts[old]);
            return;
        }

        var id = found.ExplicitId ?? Make(found.Media.Length == 0
            ? found.Text.AutomaticId
            : AutomaticId.Of(found.Text.Kind, found.Text.Question, found.Text.Answer, found.Media));
        (IdOf[group], _keyOf[group]) = (id, MakeKey(id));
    }

    private PromptIdentity IdentityOf(int group, string ankiCourse)
    {
        var kind = _state.Groups[group].Text.Kind;
        if (_state.OldOf[group] == MatchState.None) return new PromptIdentity(IdOf[group], KeyOf(group), kind, ankiCourse);
        var before = _state.Index.Identities[_state.OldOf[group]];
        return before.Id == IdOf[group] && before.Kind == kind && before.AnkiCourseId == ankiCourse
            ? before
            : new PromptIdentity(IdOf[group], before.Key, kind, ankiCourse);
    }

    /// <summary>The id it had, unless an author has given that name to another prompt.</summary>
    private string FreeId(LockedPrompt old, TextKey? text) =>
        _explicit.Count > 0 && _explicit.Contains(old.Id) ? Make((text ?? TextKey.Of(old)).AutomaticId) : old.Id;

    private string Make(AutomaticId made)
    {
        var id = made.Choose(IsTaken);
        _made.Add(id);
        return id;
    }

    private bool IsTaken(string name) =>
        _made.Contains(name) || _madeKeys.Contains(name) || _explicit.Contains(name) || _taken.ById.ContainsKey(name)
            || _taken.Keys.Contains(name);

    private string MakeKey(string id)
    {
        var key = id;
        for (var number = 2; _taken.Keys.Contains(key) || !_madeKeys.Add(key); number++) key = FormattableString.Invariant(
            $"{id}-{number}");
        return key;
    }
}
