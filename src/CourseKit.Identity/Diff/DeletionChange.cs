namespace CourseKit.Model;

public enum DeletionChangeKind
{
    Added,

    /// <summary>It hides another text and is the same card.</summary>
    Edited,

    /// <summary>It was retired and is back, as the card that it was.</summary>
    Restored,
    Retired,
}

/// <summary>What became of one card of a cloze that readers keep.</summary>
/// <param name="Number">Of the card: <c>c2</c> for 2.</param>
/// <param name="Text">What it hides, or hid when it is retired.</param>
/// <param name="FormerText">What an edited one hid.</param>
public sealed record DeletionChange(int Number, DeletionChangeKind Kind, string Text, string? FormerText = null)
{
    /// <summary>The changes from one state of a cloze to another, by number.</summary>
    /// <param name="before">The text of each deletion by its number.</param>
    /// <param name="wasThere">Says whether a number was a deletion's even before.</param>
    /// <param name="areTexts">False where the two are written in other notations, so that only numbers tell.</param>
    public static IReadOnlyList<DeletionChange> Between(
        IReadOnlyDictionary<int, string> before, IReadOnlyDictionary<int, string> after, Func<int, bool> wasThere, bool areTexts = true)
    {
        var changes = new List<DeletionChange>();
        foreach (var entry in after)
        {
            if (!before.TryGetValue(entry.Key, out var was)) changes.Add(new(entry.Key, wasThere(entry.Key) ? DeletionChangeKind.Restored : DeletionChangeKind.Added, entry.Value));
            else if (areTexts && was != entry.Value) changes.Add(new(entry.Key, DeletionChangeKind.Edited, entry.Value, was));
        }

        changes.AddRange(
            before.Where(entry => !after.ContainsKey(entry.Key))
                .Select(entry => new DeletionChange(entry.Key, DeletionChangeKind.Retired, entry.Value)));
        return [.. changes.OrderBy(change => change.Number)];
    }

    /// <summary>Those of a prompt between two locks: none unless it was a cloze and is one.</summary>
    internal static IReadOnlyList<DeletionChange> Between(LockedPrompt before, LockedPrompt after)
    {
        if (before.Kind != Syntax.PromptKind.Cloze || after.Kind != before.Kind || (before.Question == after.Question && before.Numbers == after.Numbers)) return [];
        return Between(before.Deletions, after.Deletions, number => before.Numbers.Retired.Any(gone => gone.Number == number));
    }
}
