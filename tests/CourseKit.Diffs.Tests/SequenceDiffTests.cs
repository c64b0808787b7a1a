using FsCheck.Fluent;

namespace CourseKit.Diffs.Tests;

public sealed class SequenceDiffTests
{
    [Fact]
    public void No_way_from_one_sequence_to_the_other_changes_less() => Property.Holds(
        Gen.Elements("a", "b", "c", "d").ListOf().Two(),
        lists =>
        {
            var (old, now) = (lists.Item1.ToList(), lists.Item2.ToList());
            var steps = 0L;

            var changes = SequenceDiff.Between(old, now, ref steps);

            Assert.Equal(now, Applied(changes, old, now));
            Assert.Equal(LongestCommon(old, now), old.Count - changes.Sum(change => change.OldEnd - change.Old));
        },
        tests: 2000);

    [Fact]
    public void Between_two_changes_something_stays() => Property.Holds(
        Gen.Elements("a", "b", "c", "d").ListOf().Two(),
        lists =>
        {
            var steps = 0L;

            var changes = SequenceDiff.Between([.. lists.Item1], [.. lists.Item2], ref steps);

            Assert.All(
                changes.Zip(changes.Skip(1)),
                pair => Assert.True(pair.First.OldEnd < pair.Second.Old && pair.First.NowEnd < pair.Second.Now));
        },
        tests: 1000);

    private static IEnumerable<string> Applied(List<Change> changes, List<string> old, List<string> now)
    {
        var at = 0;
        foreach (var change in changes)
        {
            foreach (var item in old[at..change.Old].Concat(now[change.Now..change.NowEnd])) yield return item;
            at = change.OldEnd;
        }

        foreach (var item in old[at..]) yield return item;
    }

    private static int LongestCommon(List<string> old, List<string> now)
    {
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = 1; i <= old.Count; i++)
        {
            for (var j = 1; j <= now.Count; j++)
            {
                lengths[i, j] = old[i - 1] == now[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[old.Count, now.Count];
    }
}
