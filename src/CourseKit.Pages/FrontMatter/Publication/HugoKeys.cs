using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The keys that Hugo's documentation of front matter names and that nothing is done with here; what to do instead.</summary>
public static class HugoKeys
{
    private static readonly Dictionary<string, string> _notObeyed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["audio"] = "Link or embed the recording in the text.",
        ["categories"] = "Sort pages with 'tags'.",
        ["isCJKLanguage"] = "Take it out: Chinese, Japanese and Thai are counted by what stands in the text.",
        ["layout"] = "A template of the course can ask 'page.params.layout'; without one, take it out.",
        ["markup"] = "The ending of the file says what it is written in: .md or .html.",
        ["menu"] = "The menu is the tree of folders: 'weight' orders it, and 'build: { list: never }' keeps a page out of it.",
        ["menus"] = "The menu is the tree of folders: 'weight' orders it, and 'build: { list: never }' keeps a page out of it.",
        ["outputs"] = "A page is written as HTML.",
        ["resources"] = "Files of a bundle keep their names; say what they are where you link them.",
        ["series"] = "Sort pages with 'tags', or put them into a folder.",
        ["sites"] = "A course is one site in one language.",
        ["translationKey"] = "A course is one site in one language.",
        ["type"] = "A template of the course can ask 'page.params.type'; without one, take it out.",
        ["videos"] = "Link or embed the film in the text.",
    };

    /// <summary>What other tools call a page that is held back, and the values that say so.</summary>
    private static readonly Dictionary<string, string[]> _holdingBack = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hidden"] = ["true"],
        ["private"] = ["true"],
        ["noindex"] = ["true"],
        ["publish"] = ["false"],
        ["status"] = ["draft", "private", "hidden", "unlisted"],
        ["visibility"] = ["draft", "private", "hidden", "unlisted"],
        ["robots"] = ["noindex", "none"],
    };

    private static readonly string[] _markdown = ["markdown", "md", "goldmark", "html"];

    /// <summary>The keys, as Hugo's documentation spells them.</summary>
    public static IReadOnlyCollection<string> NotObeyed => _notObeyed.Keys;

    /// <summary>What to do instead of setting a key of <see cref="NotObeyed"/>.</summary>
    public static string AdviceOn(string key) => _notObeyed[key];

    /// <summary>The keys of a page that are Hugo's and not obeyed. One that is a field of the author's record is the author's.</summary>
    internal static IEnumerable<Located<string>> NotObeyedOf(MappingNode settings, MetadataRecord? record, SourceText source)
    {
        foreach (var entry in settings.Entries)
        {
            if (record?.Find(entry.Key) is not null || entry.Value is ScalarNode { Kind: ScalarKind.Null }) continue;
            var isIgnored = _notObeyed.ContainsKey(entry.Key) && !IsOurMarkup(entry);
            if (isIgnored) yield return new Located<string>(entry.Key, source.Locate(entry.KeySpan));
            if (string.Equals(entry.Key, "sitemap", StringComparison.OrdinalIgnoreCase)
                && (entry.Value as MappingNode)?.Find("filename") is { } name)
            {
                yield return new Located<string>("sitemap.filename", source.Locate(name.KeySpan));
            }
        }
    }

    /// <summary>What was meant to hold a page back and does not.</summary>
    internal static IEnumerable<Diagnostic> NotHoldingBack(MappingNode settings, MetadataRecord? record, SourceText source)
    {
        foreach (var entry in settings.Entries)
        {
            if (record?.Find(entry.Key) is not null) continue;
            if (_holdingBack.TryGetValue(entry.Key, out var words) && entry.Value is ScalarNode value
                && words.Any(word => Says(value, word)))
            {
                yield return NotHeldBack.Key(source.Locate(entry.KeySpan), entry.Key, value.Text);
            }

            if (IsOutputsWithoutPage(entry)) yield return NotHeldBack.Outputs(source.Locate(entry.KeySpan));
        }
    }

    /// <summary><c>robots: noindex, nofollow</c> is a list in a text.</summary>
    private static bool Says(ScalarNode value, string word) =>
        value.Text.Split(',').Any(part => string.Equals(part.Trim(), word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOutputsWithoutPage(DataEntry entry) =>
        string.Equals(entry.Key, "outputs", StringComparison.OrdinalIgnoreCase)
        && entry.Value is SequenceNode list
        && !list.Items.Any(item => item is ScalarNode scalar && Says(scalar, "html"));

    private static bool IsOurMarkup(DataEntry entry) =>
        string.Equals(entry.Key, "markup", StringComparison.OrdinalIgnoreCase)
        && entry.Value is ScalarNode scalar && _markdown.Contains(scalar.Text.ToLowerInvariant());
}
