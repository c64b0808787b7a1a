using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Writes down what the matching found: a lock that has lost no prompt.</summary>
internal sealed class NewLock
{
    private readonly MatchState _state;
    private readonly NewIds _ids;
    private readonly EquatableArray<PromptPlace>[] _places;
    private readonly DateTime _today;

    private NewLock(MatchState state, NewIds ids)
    {
        (_state, _ids) = (state, ids);
        _today = DateTime.SpecifyKind(state.Options.Now.UtcDateTime.Date, DateTimeKind.Utc);
        _places = PlaceNumbers.Assign(state);
    }

    /// <summary>The lock to write.</summary>
    public static IdentityLock Build(MatchState state, NewIds ids, string ankiCourse) =>
        new(state.Options.CourseId, ankiCourse, IdentityLock.InOrder(new NewLock(state, ids).Prompts()));

    private List<LockedPrompt> Prompts()
    {
        var prompts = new List<LockedPrompt>(_state.Groups.Count + _state.Olds.Length);
        for (var group = 0; group < _state.Groups.Count; group++)
        {
            prompts.Add(_state.OldOf[group] == MatchState.None ? Begin(group) : Continue(group, _state.Olds[_state.OldOf[group]]));
        }

        for (var old = 0; old < _state.Olds.Length; old++)
        {
            if (_state.GroupOf[old] == MatchState.None) prompts.Add(Retire(_state.Olds[old]));
        }

        return prompts;
    }

    private LockedPrompt Begin(int group)
    {
        var text = _state.Groups[group].Text;
        var (kind, question, answer) = text;
        return new LockedPrompt
        {
            Id = _ids.IdOf[group],
            IsExplicit = _state.Groups[group].ExplicitId is not null,
            Key = _ids.KeyOf(group),
            Kind = kind,
            Question = question,
            Answer = answer,
            Expanded = ExpandedOf(text),
            Pictures = _state.First(group).Pictures,
            State = StateOf(group),
            Places = _places[group],
        };
    }

    private LockedPrompt Continue(int group, LockedPrompt old)
    {
        var text = _state.Groups[group].Text;
        var (kind, question, answer) = text;
        var expanded = ExpandedOf(text);
        var isSameText = old.HasText(kind, question, answer);
        var id = _ids.IdOf[group];
        var isExplicit = _state.Groups[group].ExplicitId is not null;
        var state = StateOf(group);
        var isSame = isSameText && expanded == old.Expanded && _state.First(group).Pictures == old.Pictures && id == old.Id
            && isExplicit == old.IsExplicit && state == old.State && _places[group] == old.Places;
        if (isSame) return old;
        var prompt = old with
        {
            Id = id,
            IsExplicit = isExplicit,
            Question = question,
            Answer = answer,
            Expanded = expanded,
            Pictures = _state.First(group).Pictures,
            Numbers = isSameText || kind != PromptKind.Cloze || old.Kind != kind ? old.Numbers : old.Numbers.After(old.Question, question),
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
        var left = new FormerNote { Kind = old.Kind, Question = old.Question, Answer = old.Answer, Expanded = old.Expanded, Numbers = old.Numbers, RetiredOn = _today, Anki = old.Anki };
        var again = old.Former.FirstOrDefault(note => note.Kind == kind);
        return prompt with
        {
            Kind = kind,
            Numbers = again is null || kind != PromptKind.Cloze ? ClozeNumbers.Plain : again.Numbers.After(again.Question, prompt.Question),
            Anki = again?.Anki,
            Former = old.Former.Where(note => note.Kind != kind).Append(left).ToEquatableArray(),
        };
    }

    private LockedPrompt Retire(LockedPrompt old)
    {
        var id = _ids.OfRetired(old);
        return old.State == PromptState.Retired && id == old.Id
            ? old
            : old with { Id = id, State = PromptState.Retired, RetiredOn = old.RetiredOn ?? _today };
    }

    private static ExpandedSides? ExpandedOf(TextKey text) =>
        ReferenceEquals(text.Shown, text) ? null : new(text.Shown.Question, text.Shown.Answer);

    private PromptState StateOf(int group) =>
        _state.Groups[group].Occurrences.TrueForAll(index => _state.Prompts[index].IsWithheld) ? PromptState.Withheld : PromptState.Active;
}
