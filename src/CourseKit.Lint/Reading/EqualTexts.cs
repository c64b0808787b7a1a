namespace CourseKit.Model;

/// <summary>Where a prompt stands among those of a course.</summary>
/// <param name="Page">The number of the page in course order, from 0.</param>
/// <param name="Prompt">The number of the prompt on it, from 0.</param>
internal readonly record struct PromptSpot(int Page, int Prompt);

/// <summary>A text that is compared with thousands of others: it remembers its hash.</summary>
internal sealed class ComparedText(string text) : IEquatable<ComparedText>
{
    private readonly string _text = text;
    private readonly int _hash = StringComparer.Ordinal.GetHashCode(text) | 1;

    public bool Equals(ComparedText? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _text == other._text);

    public override bool Equals(object? obj) => Equals(obj as ComparedText);

    public override int GetHashCode() => _hash;
}

/// <summary>A text of each prompt of a page; null for one that is not compared.</summary>
internal sealed class ComparedTexts(ComparedText?[] texts)
{
    public ComparedText?[] Texts { get; } = texts;

    /// <summary>The hash of each text; 0 for none.</summary>
    public int[] Hashes { get; } = Array.ConvertAll(texts, text => text?.GetHashCode() ?? 0);
}

/// <summary>
/// Finds texts that are equal. Hardly any are, so the hashes are looked through first: they lie close together, and the texts do not.
/// </summary>
internal static class EqualTexts
{
    /// <summary>Each text that an earlier one is equal to, and the first of those, in course order.</summary>
    public static IReadOnlyList<(PromptSpot Spot, PromptSpot First)> Find(IReadOnlyList<ComparedTexts> pages)
    {
        var several = HashesOfSeveral(pages);
        if (several.Count == 0) return [];
        var firsts = new Dictionary<ComparedText, PromptSpot>();
        var found = new List<(PromptSpot, PromptSpot)>();
        for (var page = 0; page < pages.Count; page++)
        {
            for (var prompt = 0; prompt < pages[page].Hashes.Length; prompt++)
            {
                if (!several.Contains(pages[page].Hashes[prompt])) continue;
                var spot = new PromptSpot(page, prompt);
                var text = pages[page].Texts[prompt]!;
                if (firsts.TryGetValue(text, out var first)) found.Add((spot, first));
                else firsts.Add(text, spot);
            }
        }

        return found;
    }

    private static HashSet<int> HashesOfSeveral(IReadOnlyList<ComparedTexts> pages)
    {
        var seen = new HashSet<int>();
        var several = new HashSet<int>();
        foreach (var page in pages)
        {
            foreach (var hash in page.Hashes)
            {
                if (hash != 0 && !seen.Add(hash)) several.Add(hash);
            }
        }

        return several;
    }
}
