using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Merges what two sides know of one prompt.</summary>
internal static class PromptMerge
{
    /// <summary>
    /// In place of the hash of a note of which the sides exported two versions at one time: the next export is newer than both.
    /// </summary>
    private const string NeitherHash = "merged";

    /// <param name="origin">What both began with; null when both made the prompt, with the same key.</param>
    /// <param name="decisions">Told of what both changed and not alike, and what was taken.</param>
    public static LockedPrompt Merge(LockedPrompt? origin, LockedPrompt ours, LockedPrompt theirs, List<string> decisions)
    {
        if (ours == theirs || theirs == origin) return ours;
        if (ours == origin) return theirs;
        var (first, second) = InOrder(ours, theirs);
        var name = IdHolder(origin, first, second);
        var text = TextOf(origin, first, second);
        var (state, retired) = StateOf(origin, first, second);
        Report(origin, first, second, name, text, decisions);
        return text with
        {
            Id = name.Id,
            IsExplicit = name.IsExplicit,
            Pictures = ThreeWay.Pick(origin, first, second, side => side.Pictures),
            Numbers = NumbersOf(text, first, second),
            State = state,
            RetiredOn = retired,
            Places = PlacesOf(origin, first, second),
            Anki = AnkiOf(text.Kind, origin, first, second),
            OrbitTaskId = OrbitOf(text, origin, first, second),
            Former = FormerOf(text.Kind, first, second),
        };
    }

    /// <summary>
    /// Which side is gone by where both changed the same: the one whose note is newer, else what is the same on every machine.
    /// </summary>
    private static (LockedPrompt First, LockedPrompt Second) InOrder(LockedPrompt ours, LockedPrompt theirs)
    {
        var order = (theirs.Anki?.Modified ?? 0).CompareTo(ours.Anki?.Modified ?? 0);
        if (order == 0) order = string.CompareOrdinal(IdentityLockWriter.Text(ours), IdentityLockWriter.Text(theirs));
        return order <= 0 ? (ours, theirs) : (theirs, ours);
    }

    /// <summary>The side whose id it is from now on. One that an author gave goes before one that was made.</summary>
    private static LockedPrompt IdHolder(LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        if (first.IsExplicit != second.IsExplicit && ThreeWay.IsContested(origin, first, second, side => (side.Id, side.IsExplicit)))
        {
            return first.IsExplicit ? first : second;
        }

        return ThreeWay.Pick(origin, first, second, side => (side.Id, side.IsExplicit)) == (first.Id, first.IsExplicit) ? first : second;
    }

    /// <summary>
    /// A prompt with the merged texts, and else like the side they are from. The sides of a question are merged one by one, as the lines
    /// of the page are; a cloze, and a
    /// prompt that one side turned into another kind, is taken whole.
    /// </summary>
    private static LockedPrompt TextOf(LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        if (first.Kind == PromptKind.Qa && second.Kind == PromptKind.Qa && origin is null or { Kind: PromptKind.Qa })
        {
            var question = ThreeWay.Pick(origin, first, second, side => side.Question);
            var answer = ThreeWay.Pick(origin, first, second, side => side.Answer);
            var expanded = new ExpandedSides(
                ShownOf(
                    origin, first, second, side => side.Question == question, side => (side.Expanded?.Question, side.Question)) ?? question,
                ShownOf(origin, first, second, side => side.Answer == answer, side => (side.Expanded?.Answer, side.Answer)) ?? answer);
            return first with { Question = question, Answer = answer, Expanded = expanded.OrNull(question, answer) };
        }

        if (origin is not null && first.Kind != second.Kind) return first.Kind != origin.Kind ? first : second;
        return ThreeWay.Pick(origin, first, second, side => (side.Kind, side.Question, side.Answer)) == (first.Kind, first.Question, first.Answer) ? first : second;
    }

    /// <summary>What the commands of a text stand for is said by those who have the text.</summary>
    private static string? ShownOf(
        LockedPrompt? origin, LockedPrompt first, LockedPrompt second, Func<LockedPrompt, bool> hasText, Func<LockedPrompt, (string? Expanded, string? Typed)> shown)
    {
        var (expanded, typed) = hasText(first) && hasText(second)
            ? ThreeWay.Pick(origin, first, second, shown)
            : shown(hasText(first) ? first : second);
        return expanded ?? typed;
    }

    /// <summary>
    /// Those of the side whose text it is. What the other side numbered besides is retired with its text: it is nobody else's, and comes
    /// back when the text does.
    /// </summary>
    private static ClozeNumbers NumbersOf(LockedPrompt text, LockedPrompt first, LockedPrompt second)
    {
        if (text.Kind != PromptKind.Cloze) return ClozeNumbers.Plain;
        var other = ReferenceEquals(text, first) ? second : first;
        return other.Kind == PromptKind.Cloze ? Joined(text.Question, text.Numbers, other.Question, other.Numbers) : text.Numbers;
    }

    private static ClozeNumbers Joined(string question, ClozeNumbers numbers, string otherQuestion, ClozeNumbers others)
    {
        var count = ClozeText.Of(question).Deletions.Count;
        int[] own = [.. Enumerable.Range(0, count).Select(index => numbers[index])];
        var used = new HashSet<int>(own.Concat(numbers.Retired.Select(gone => gone.Number)));
        var more = others.TextsOf(otherQuestion).Select(deletion => new RetiredDeletion(deletion.Key, deletion.Value))
            .Concat(others.Retired).Where(gone => used.Add(gone.Number));
        return ClozeNumbers.Of(own, [.. numbers.Retired, .. more]);
    }

    /// <summary>A prompt that one side took out and the other worked on is there; the build retires it when no page has it.</summary>
    private static (PromptState State, DateTime? RetiredOn) StateOf(LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        if (first.State == PromptState.Retired && second.State == PromptState.Retired)
        {
            return (PromptState.Retired, first.RetiredOn < second.RetiredOn ? first.RetiredOn : second.RetiredOn);
        }

        if (first.State == PromptState.Retired || second.State == PromptState.Retired)
        {
            var (gone, there) = first.State == PromptState.Retired ? (first, second) : (second, first);
            return origin is not null && IsUntouched(origin, there) ? (PromptState.Retired, gone.RetiredOn) : (there.State, null);
        }

        return (ThreeWay.Pick(origin, first, second, side => side.State), null);
    }

    private static bool IsUntouched(LockedPrompt origin, LockedPrompt side) =>
        side.HasText(origin.Kind, origin.Question, origin.Answer) && side.State == origin.State && side.Id == origin.Id
            && side.Places == origin.Places;

    /// <summary>
    /// Page by page: where one side put it or took it away, that is so; where both gave it another number, one of them will do.
    /// </summary>
    private static EquatableArray<PromptPlace> PlacesOf(LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        var places = new List<PromptPlace>();
        foreach (var page in first.Places.Concat(second.Places).Select(place => place.Page).Distinct().ToList())
        {
            var (left, right) = (On(first, page), On(second, page));
            var had = origin is null ? [] : On(origin, page);
            if (had.IsEmpty) places.AddRange(left.IsEmpty ? right : left);
            else if (!left.IsEmpty && !right.IsEmpty) places.AddRange(left == had ? right : left);
        }

        if (places.Count == 0) return first.Places.IsEmpty ? second.Places : first.Places;
        places.Sort();
        return places.ToEquatableArray();
    }

    private static EquatableArray<PromptPlace> On(LockedPrompt prompt, string page) =>
        prompt.Places.Where(place => place.Page == page).ToEquatableArray();

    /// <summary>Never older than what either side exported, and so newer at the next export when that differs.</summary>
    private static AnkiNoteState? AnkiOf(PromptKind kind, LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        var notes = new[] { first, second }.Where(side => side.Kind == kind).Select(side => side.Anki).OfType<AnkiNoteState>()
            .OrderByDescending(note => note.Modified).ToList();
        if (notes.Count < 2) return notes.FirstOrDefault();
        if (origin?.Kind == kind && origin.Anki is { } before && notes.Contains(before))
        {
            return notes.Find(note => note != before) ?? before;
        }

        if (notes[0].Modified > notes[1].Modified) return notes[0];
        // Of one note, a side that an older version built may not know what is seen of it.
        if (notes[0].Hash == notes[1].Hash && (notes[0].Seen == notes[1].Seen || notes.Exists(note => note.Seen is null)))
        {
            return notes.Find(note => note.Seen is not null) ?? notes[0];
        }

        var isSeenAlike = notes[0].Seen is not null && notes[0].Seen == notes[1].Seen;
        return new AnkiNoteState(NeitherHash, notes[0].Modified) { Seen = isSeenAlike ? notes[0].Seen : NeitherHash };
    }

    private static string? OrbitOf(LockedPrompt text, LockedPrompt? origin, LockedPrompt first, LockedPrompt second)
    {
        var (isFirst, isSecond) =
            (first.HasText(text.Kind, text.Question, text.Answer), second.HasText(text.Kind, text.Question, text.Answer));
        if (isFirst && isSecond) return ThreeWay.Pick(origin, first, second, side => side.OrbitTaskId);
        return isFirst ? first.OrbitTaskId : isSecond ? second.OrbitTaskId : null;
    }

    /// <summary>The notes that it was on either side, and is not.</summary>
    private static EquatableArray<FormerNote> FormerOf(PromptKind kind, LockedPrompt first, LockedPrompt second) =>
        first.Former.Concat(second.Former).Where(note => note.Kind != kind).GroupBy(note => note.Kind).OrderBy(notes => notes.Key)
            .Select(notes => notes.OrderByDescending(note => note.RetiredOn).ThenByDescending(note => note.Anki?.Modified ?? 0).ThenBy(note => note.Question, StringComparer.Ordinal).Aggregate(Joined))
            .ToEquatableArray();

    private static FormerNote Joined(FormerNote note, FormerNote other) =>
        note with
        {
            Numbers = note.Kind == PromptKind.Cloze ? Joined(note.Question, note.Numbers, other.Question, other.Numbers) : note.Numbers,
            Anki = note.Anki is null || note.Anki.Modified < other.Anki?.Modified ? other.Anki : note.Anki,
        };

    private static void Report(
        LockedPrompt? origin, LockedPrompt first, LockedPrompt second, LockedPrompt name, LockedPrompt text, List<string> decisions)
    {
        if (ThreeWay.IsContested(origin, first, second, side => (side.Id, side.IsExplicit)))
        {
            var other = name.Id == first.Id ? second : first;
            if (other.Id != name.Id) decisions.Add($"'{name.Id}' was named twice: it stays '{name.Id}', not '{other.Id}'");
        }

        if (ThreeWay.IsContested(origin, first, second, side => side.Kind)) decisions.Add($"'{name.Id}' is of two kinds: it stays a {KindName.Of(text.Kind)}");
        else if (ThreeWay.IsContested(origin, first, second, side => side.Question)) decisions.Add($"'{name.Id}' was reworded twice: '{Excerpt.Of(text.Question)}' stays");
        else if (ThreeWay.IsContested(origin, first, second, side => side.Answer)) decisions.Add($"'{name.Id}' was answered twice: '{Excerpt.Of(text.Answer ?? "")}' stays");
    }
}
