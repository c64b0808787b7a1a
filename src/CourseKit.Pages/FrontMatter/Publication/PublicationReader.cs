using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads the settings that say where a page is shown. A value that is not understood is an error: what was to be held back would go out.
/// </summary>
internal sealed class PublicationReader(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] _buildKeys = ["render", "list", "publishResources"];
    private static readonly string[] _sitemapKeys = ["disable", "changefreq", "priority", "filename"];
    private static readonly string[] _frequencies = ["always", "hourly", "daily", "weekly", "monthly", "yearly", "never"];

    public BuildOptions? Build(DataEntry? entry)
    {
        if (Group(entry, "{ render: never, list: never }", _buildKeys) is not { } options) return null;
        var build = BuildOptions.Default;
        foreach (var option in options)
        {
            build = Name(option, _buildKeys) switch
            {
                "render" => build with { Render = Render(option) },
                "list" => build with { List = List(option) },
                "publishResources" => build with { PublishResources = Boolean(option) },
                _ => build,
            };
        }

        return build;
    }

    public SitemapOptions? Sitemap(DataEntry? entry)
    {
        if (Group(entry, "{ disable: true }", _sitemapKeys) is not { } options) return null;
        var sitemap = SitemapOptions.Default;
        foreach (var option in options)
        {
            sitemap = Name(option, _sitemapKeys) switch
            {
                "disable" => sitemap with { Disable = Boolean(option) },
                "changefreq" => sitemap with { ChangeFrequency = Word(option, _frequencies) },
                "priority" => sitemap with { Priority = Priority(option) },
                _ => sitemap,
            };
        }

        return sitemap;
    }

    private IEnumerable<DataEntry>? Group(DataEntry? entry, string example, string[] keys)
    {
        if (entry is null) return null;
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(BadPublicationSetting.At(source.Locate(entry.Value.Span), entry.Key, "is no group of settings",
                $"Write '{entry.Key}: {example}'."));
            return null;
        }

        foreach (var option in mapping.Entries.Where(option => Name(option, keys) is null))
        {
            diagnostics.Add(BadPublicationSetting.Unknown(source.Locate(option.KeySpan), $"{entry.Key}.{option.Key}",
                Suggestion.Nearest(option.Key, keys), keys));
        }

        return mapping.Entries;
    }

    /// <summary>Older versions of Hugo took true and false.</summary>
    private bool Render(DataEntry option)
    {
        var word = Word(option, ["always", "never", "link", "true", "false"]);
        if (word == "link") diagnostics.Add(NotHeldBack.Link(source.Locate(option.Value.Span)));
        return word is not ("never" or "link" or "false");
    }

    private PageListing List(DataEntry option) => Word(option, ["always", "local", "never", "true", "false"]) switch
    {
        "never" or "false" => PageListing.Never,
        "local" => PageListing.Local,
        _ => PageListing.Always,
    };

    private bool Boolean(DataEntry option) => Word(option, ["true", "false"]) == "true";

    private string? Word(DataEntry option, string[] words)
    {
        var text = (option.Value as ScalarNode)?.Text.ToLowerInvariant();
        if (words.Contains(text)) return text;
        var near = text is null ? null : Suggestion.Nearest(text, words);
        var hint = near is null ? $"Write {string.Join(", ", words.Take(words.Length - 1))} or {words[words.Length - 1]}."
            : $"Did you mean '{near}'?";
        diagnostics.Add(BadPublicationSetting.At(source.Locate(option.Value.Span), option.Key, "has a value that it cannot have", hint));
        return null;
    }

    private string? Priority(DataEntry option)
    {
        var text = (option.Value as ScalarNode)?.Text ?? "";
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1;
        if (isNumber) return number.ToString("0.0##", CultureInfo.InvariantCulture);
        // Hugo's own word for "says nothing".
        if (text != "-1") diagnostics.Add(
            BadPublicationSetting.At(source.Locate(option.Value.Span), option.Key, "is no number from 0.0 to 1.0",
            "Write a number such as 0.8."));
        return null;
    }

    private static string? Name(DataEntry option, string[] keys) =>
        keys.FirstOrDefault(key => string.Equals(key, option.Key, StringComparison.OrdinalIgnoreCase));
}
