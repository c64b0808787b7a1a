using DiffPlex;
using DiffPlex.Model;

namespace CourseKit.Diffs;

/// <summary>DiffPlex on numbers: its public methods want a text and cut it themselves.</summary>
internal sealed class Myers : Differ
{
    /// <summary>Which items of each sequence have no counterpart in the other, as few as can be.</summary>
    public static (bool[] Gone, bool[] Came) Compare(int[] old, int[] now)
    {
        // Of several ways that are equally short the library takes any. The better of two puts items in the place of others: between
        // "of {model proxy}" and "to {model of a}" it is "model" that stays. It matters where a deletion of a cloze is found again.
        var (gone, came) = Find(old, now);
        var (goneBack, cameBack) = Find(Reversed(old), Reversed(now));
        (goneBack, cameBack) = (Reversed(goneBack), Reversed(cameBack));
        return Cost(goneBack, cameBack) < Cost(gone, came) ? (goneBack, cameBack) : (gone, came);
    }

    private static (bool[] Gone, bool[] Came) Find(int[] old, int[] now)
    {
        var before = new ModificationData("") { HashedPieces = old, Modifications = new bool[old.Length] };
        var after = new ModificationData("") { HashedPieces = now, Modifications = new bool[now.Length] };
        BuildModificationData(before, after);
        return (before.Modifications, after.Modifications);
    }

    /// <summary>What goes and what comes in one place count once.</summary>
    private static int Cost(bool[] gone, bool[] came) =>
        Change.ListOf(gone, came).Sum(change => Math.Max(change.OldEnd - change.Old, change.NowEnd - change.Now));

    private static T[] Reversed<T>(T[] items)
    {
        var reversed = (T[])items.Clone();
        Array.Reverse(reversed);
        return reversed;
    }
}
