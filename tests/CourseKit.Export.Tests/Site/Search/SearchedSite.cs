using System.Text.Json;

namespace CourseKit.Export.Tests;

/// <summary>An entry of the index as readers are shown it.</summary>
/// <param name="Text">Null for a prompt, of which the question is the heading.</param>
internal sealed record FoundEntry(string Url, string Title, string Anchor, string Heading, string? Text)
{
    public string Place => Anchor.Length > 0 ? $"{Url}#{Anchor}" : Url;
}

/// <summary>The index of a site, read the slow and simple way: every file, every list.</summary>
internal sealed class SearchedSite
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private readonly SortedDictionary<string, (int Size, List<(int Entry, int Weight)> Listed)> _lists = new(StringComparer.Ordinal);

    public SearchedSite(IReadOnlyDictionary<string, string> files)
    {
        var index = DataOf(files["index.js"], "index(");
        Version = index.GetProperty("version").GetString()!;
        EntryCount = index.GetProperty("entries").GetInt32();
        TermFirsts = [.. index.GetProperty("terms").EnumerateArray().Select(first => first.GetString()!)];
        TextFirsts = [.. index.GetProperty("texts").EnumerateArray().Select(first => first.GetInt32())];
        for (var i = 0; i < TermFirsts.Count; i++) ReadTerms(DataOf(files[$"terms-{i + 1}.js"], $"terms(\"{Version}\", {i}, "));
        for (var i = 0; i < TextFirsts.Count; i++) ReadTexts(i, DataOf(files[$"texts-{i + 1}.js"], $"texts(\"{Version}\", {i}, "));
        Assert.Equal(1 + TermFirsts.Count + TextFirsts.Count, files.Count);
        Assert.Equal(EntryCount, Entries.Count);
    }

    public string Version { get; }

    public int EntryCount { get; }

    public IReadOnlyList<string> TermFirsts { get; }

    public IReadOnlyList<int> TextFirsts { get; }

    public List<FoundEntry> Entries { get; } = [];

    public IEnumerable<string> Keys => _lists.Keys;

    public IEnumerable<string> Terms => Keys.Where(key => key[^1] != '*');

    public static SearchedSite Of(TestSite site)
    {
        const string folder = "site/_search/";
        var files = site.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
        return new SearchedSite(files.ToDictionary(file => file.Path[folder.Length..], SiteStructure.TextOf, StringComparer.Ordinal));
    }

    /// <summary>The places that hold a term, those it is worth most for first.</summary>
    public IEnumerable<string> Find(string term) =>
        ListOf(term).OrderByDescending(posting => posting.Weight).ThenBy(posting => posting.Entry).Select(posting => Entries[posting.Entry].Place);

    public IReadOnlyList<(int Entry, int Weight)> ListOf(string key) => _lists.TryGetValue(key, out var list) ? list.Listed : [];

    public int SizeOf(string key) => _lists[key].Size;

    public int FileOf(string key) => TermFirsts.Count(first => string.CompareOrdinal(first, key) <= 0) - 1;

    private void ReadTerms(JsonElement data)
    {
        var texts = data.EnumerateArray().Select(text => text.GetString()!).ToList();
        for (var i = 0; i < texts.Count; i += 2)
        {
            if (_lists.Count > 0) Assert.True(string.CompareOrdinal(_lists.Keys.Last(), texts[i]) < 0, $"{texts[i]} is not in order");
            _lists.Add(texts[i], Read(texts[i + 1]));
        }
    }

    private void ReadTexts(int file, JsonElement data)
    {
        Assert.Equal(TextFirsts[file], Entries.Count);
        foreach (var page in data.EnumerateArray())
        {
            foreach (var entry in page.EnumerateArray().Skip(2))
            {
                var text = entry.GetArrayLength() > 2 ? entry[2].GetString() : null;
                Entries.Add(new FoundEntry(page[0].GetString()!, page[1].GetString()!, entry[0].GetString()!, entry[1].GetString()!, text));
            }
        }
    }

    private static (int Size, List<(int Entry, int Weight)> Listed) Read(string written)
    {
        var at = 0;
        var size = Number();
        var (listed, entry) = (new List<(int, int)>(), -1);
        while (at < written.Length)
        {
            entry += Number() + 1;
            listed.Add((entry, Digits.IndexOf(written[at++])));
        }

        return (size, listed);

        int Number()
        {
            for (var (value, factor) = (0, 1); ; factor *= 32)
            {
                var digit = Digits.IndexOf(written[at++]);
                value += digit % 32 * factor;
                if (digit < 32) return value;
            }
        }
    }

    private static JsonElement DataOf(string script, string call)
    {
        Assert.StartsWith("coursekitSearch." + call, script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script["coursekitSearch.".Length..][call.Length..^3]).RootElement;
    }
}
