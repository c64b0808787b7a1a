using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// Names things that each have a short name, a longer one, and a key that no other has. Each gets the shortest that it shares with no
/// other, letter case ignored; where even the longer one is shared, the hash of the key follows. Nobody is first: of two pages called
/// <c>intro</c> neither is
/// <c>Intro</c>, so that a page which is added never takes over the name of another: who used it is told what to write instead
/// (<see cref="SharedName"/>). A name that the catalog needs itself counts as shared.
/// </summary>
internal static class MemberNames
{
    /// <summary>What the classes of the catalog and every object already have.</summary>
    private static readonly string[] _reserved =
    [
        "All", "Find", "Count", "Pages", "Prompts", "Page", "Prompt", "PageKind", "PromptKind", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals",
        "Finalize", "Contents", "Index",
    ];

    /// <param name="things">Short name, longer name and key of each.</param>
    /// <param name="kind">What they are, to name those whose names have no letters: <c>Page</c>.</param>
    /// <returns>A name for each, in the same order; and the names that several would have had.</returns>
    public static (IReadOnlyList<string> Names, IReadOnlyList<SharedName> Shared) For(
        IReadOnlyList<(string Short, string Long, string Key)> things, string kind)
    {
        var shared = new List<(string Name, IReadOnlyList<int> Wanted)>();
        var names = new string?[things.Count];
        var taken = new HashSet<string>(_reserved, StringComparer.OrdinalIgnoreCase);
        Give(thing => MemberName.Of(thing.Short));
        Give(thing => MemberName.Of(thing.Long));
        Give(thing => MemberName.Of(thing.Long) is { Length: > 0 } name ? $"{name}_{TextHash.Of(thing.Key)}" : $"{kind}_{TextHash.Of(thing.Key)}");
        // Two keys of one hash: the keys themselves differ, and in the order of the keys each takes what is free.
        foreach (var i in Enumerable.Range(0, things.Count).Where(i => names[i] is null).OrderBy(i => things[i].Key, StringComparer.Ordinal))
        {
            var hash = TextHash.Of(things[i].Key);
            do hash = TextHash.Of(hash + things[i].Key);
            while (!taken.Add(names[i] = $"{kind}_{hash}"));
        }

        return (names!, [.. shared.Select(one => new SharedName(one.Name, one.Wanted.Select(i => names[i]!).ToEquatableArray()))]);

        void Give(Func<(string Short, string Long, string Key), string> nameOf)
        {
            var open = Enumerable.Range(0, things.Count).Where(i => names[i] is null).Select(i => (Index: i, Name: nameOf(things[i])))
                .ToList();
            var groups = open.GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToList();
            var counts = groups.ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
            shared.AddRange(
                groups.Where(group => group.Key.Length > 0 && group.Count() > 1 && !taken.Contains(group.Key))
                    .Select(group => (group.Key, (IReadOnlyList<int>)[.. group.Select(one => one.Index)])));
            var alone = open.Where(one => one.Name.Length > 0 && counts[one.Name] == 1 && !taken.Contains(one.Name)).ToList();
            foreach (var (index, name) in alone) names[index] = name;
            // A name that several wanted is nobody's, also in the next round.
            foreach (var (_, name) in open) taken.Add(name);
        }
    }
}

/// <summary>A name that nobody has because several would have it.</summary>
/// <param name="Instead">What they are called.</param>
internal sealed record SharedName(string Name, EquatableArray<string> Instead);
