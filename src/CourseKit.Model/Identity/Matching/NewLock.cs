using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Writes down what the matching found: an identity for every prompt, and a lock that has lost none.</summary>
internal sealed class NewLock
{
    private readonly MatchState _state;
    private readonly string _ankiCourse;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _explicit = new(StringComparer.Ordinal);
    private readonly EquatableArray<PromptPlace>[] _places;
    private readonly DateTime _today;

    private NewLock(MatchState state, string ankiCourse)
    {
        (_state, _ankiCourse) = (state, ankiCourse);
        _today = DateTime.SpecifyKind(state.Options.Now.UtcDateTime.Date, DateTimeKind.Utc);
        _places = PlaceNumbers.Assign(state);
        _explicit.UnionWith(state.Groups.Where(group => group.ExplicitId is not null).Select(group => group.ExplicitId!));
        _ids = new HashSet<string>(state.Olds.Select(old => old.Id).Concat(_explicit), StringComparer.Ordinal);
        _keys = new HashSet<string>(state.Olds.Select(old => old.Key), StringComparer.Ordinal);
    }

    /// <summary>The lock to write, and the identity of each prompt that was passed in.</summary>
    public static (IdentityLock Lock, IReadOnlyList<PromptIdentity> OfPrompts) Build(MatchState state, string ankiCourse) =>
        new NewLock(state, ankiCourse).Build();

    private (IdentityLock, IReadOnlyList<PromptIdentity>) Build()
    {
        var prompts = new List<LockedPrompt>(_state.Groups.Count + _state.Olds.Length);
        var identities = new PromptIdentity[_state.Prompts.Count];
        for (var group = 0; group < _state.Groups.Count; group++)
        {
            var prompt = _state.OldOf[group] == MatchState.None ? Begin(group) : Continue(group, _state.Olds[_state.OldOf[group]]);
            prompts.Add(prompt);
            var identity = new PromptIdentity(prompt.Id, prompt.Key, prompt.Kind, _ankiCourse);
            foreach (var index in _state.Groups[group].Occurrences) identities[index] = identity;
        }

        for (var old = 0; old < _state.Olds.Length; old++)
        {
            if (_state.GroupOf[old] == MatchState.None) prompts.Add(Retire(_state.Olds[old]));
        }

        return (new IdentityLock(_state.Options.CourseId, _ankiCourse, IdentityLock.InOrder(prompts)), identities);
    }

    private LockedPrompt Begin(int group)
    {
        var (kind, question, answer) = _state.Groups[group].Text;
        var id = _state.Groups[group].ExplicitId ?? MakeId(kind, question, answer, _state.Groups[group].Media);
        return new LockedPrompt
        {
            Id = id,
            IsExplicit = _state.Groups[group].ExplicitId is not null,
            Key = MakeKey(id),
            Kind = kind,
            Question = question,
            Answer = answer,
            State = StateOf(group),
            Places = _places[group],
        };
    }

    private LockedPrompt Continue(int group, LockedPrompt old)
    {
        var (kind, question, answer) = _state.Groups[group].Text;
        var isSameText = old.HasText(kind, question, answer);
        var id = _state.Groups[group].ExplicitId ?? FreeId(old);
        var isExplicit = _state.Groups[group].ExplicitId is not null;
        var state = StateOf(group);
        var isSame = isSameText && id == old.Id && isExplicit == old.IsExplicit && state == old.State && _places[group] == old.Places;
        if (isSame) return old;
        var prompt = old with
        {
            Id = id,
            IsExplicit = isExplicit,
            Question = question,
            Answer = answer,
            State = state,
            RetiredOn = null,
            Places = _places[group],
            // Until it is exported again nobody knows what Orbit makes of the new text.
            OrbitTaskId = isSameText ? old.OrbitTaskId : null,
        };
        return old.Kind == kind ? prompt : ChangeKind(prompt, old, kind);
    }

    /// <summary>The note of the old kind is left behind as a note of its own; one that the prompt was before comes back.</summary>
    private LockedPrompt ChangeKind(LockedPrompt prompt, LockedPrompt old, PromptKind kind)
    {
        var left = new FormerNote { Kind = old.Kind, Question = old.Question, Answer = old.Answer, RetiredOn = _today, Anki = old.Anki };
        return prompt with
        {
            Kind = kind,
            Anki = old.Former.FirstOrDefault(note => note.Kind == kind)?.Anki,
            Former = old.Former.Where(note => note.Kind != kind).Append(left).ToEquatableArray(),
        };
    }

    private LockedPrompt Retire(LockedPrompt old) =>
        old.State == PromptState.Retired && !_explicit.Contains(old.Id)
            ? old
            : old with { Id = FreeId(old), State = PromptState.Retired, RetiredOn = old.RetiredOn ?? _today };

    /// <summary>The id it had, unless an author has given that name to another prompt.</summary>
    private string FreeId(LockedPrompt old) =>
        _explicit.Contains(old.Id) ? MakeId(old.Kind, old.Question, old.Answer, "") : old.Id;

    private string MakeId(PromptKind kind, string question, string? answer, string media)
    {
        var id = AutomaticId.Of(kind, question, answer, media, name => _ids.Contains(name) || _keys.Contains(name));
        _ids.Add(id);
        return id;
    }

    private string MakeKey(string id)
    {
        var key = id;
        for (var number = 2; !_keys.Add(key); number++) key = FormattableString.Invariant($"{id}-{number}");
        return key;
    }

    private PromptState StateOf(int group) =>
        _state.Groups[group].Occurrences.TrueForAll(index => _state.Prompts[index].IsWithheld) ? PromptState.Withheld : PromptState.Active;
}
