using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Binds the front matter of a page to types.</summary>
public static class PageFrontMatter
{
    /// <summary>
    /// Takes what <see cref="FrontMatterReader"/> gave for this file, gives the settings. A value of the wrong type is reported
    /// and counts as not given; a key near a known one is reported; other unknown keys are kept in <see cref="PageSettings.Raw"/>.
    /// </summary>
    /// <param name="record">The author's, whose keys are known too.</param>
    public static PageSettings Bind(
        FrontMatter? frontMatter, SourceText source, ICollection<Diagnostic> diagnostics, MetadataRecord? record = null)
    {
        if (frontMatter is null) return PageSettings.Empty;
        var keys = new PageKeys(frontMatter.Root, record, source, diagnostics);
        keys.ReportMisspelt();
        foreach (var finding in HugoKeys.NotHoldingBack(frontMatter.Root, record, source)) diagnostics.Add(finding);
        var layer = new SettingLayer(keys, source, frontMatter.Format, diagnostics);
        var cascade = new CascadeReader(source, frontMatter.Format, diagnostics, record).Read(keys["cascade"]);
        return Read(new SettingLayers([layer])) with
        {
            Title = layer.Values.Text(keys["title"] ?? keys.Meant("title")),
            Cascades = cascade,
            NotObeyed = [.. HugoKeys.NotObeyedOf(frontMatter.Root, record, source),
                .. cascade.SelectMany(rule => HugoKeys.NotObeyedOf(rule.Settings, record, source))],
            Raw = frontMatter.Root,
        };
    }

    /// <summary>The properties of a page with what is handed down to it. What is wrong with them was said where it stands.</summary>
    /// <param name="own">The page's, as <see cref="Bind"/> gave it.</param>
    /// <param name="stated">What the page itself states.</param>
    /// <param name="handedDown">The nearest first.</param>
    internal static PageProperties With(PageProperties own, MappingNode stated, Document document, IReadOnlyList<CascadeRule> handedDown)
    {
        var silent = new List<Diagnostic>();
        var format = document.FrontMatter?.Format ?? DataFormat.Yaml;
        var layers = new List<SettingLayer> { LayerOf(stated, document.Source, format, silent) };
        layers.AddRange(handedDown.Select(rule => LayerOf(rule.Settings, rule.Source, rule.Format, silent)));
        var settings = Read(new SettingLayers(layers)) with { Cascades = own.Cascades, NotObeyed = own.NotObeyed };
        // An address is a page's own.
        return settings with { Slug = own.Slug, Url = own.Url, Aliases = own.Aliases };
    }

    /// <summary>Reads every setting, so that what is wrong with it is reported.</summary>
    internal static void Check(SettingLayer layer) => Read(new SettingLayers([layer]));

    private static SettingLayer LayerOf(MappingNode settings, SourceText source, DataFormat format, List<Diagnostic> silent) =>
        new(new PageKeys(settings, null, source, silent), source, format, silent);

    private static PageSettings Read(SettingLayers layers)
    {
        var settings = new PageSettings
        {
            LinkTitle = layers.Read("linktitle", (from, entry) => from.Values.Text(entry))?.Value,
            Description = layers.Read("description", (from, entry) => from.Values.Text(entry))?.Value,
            Summary = layers.Read("summary", (from, entry) => from.Values.Text(entry))?.Value,
            Draft = layers.Read("draft", (from, entry) => from.Values.Boolean(entry)) ?? false,
            Build = BuildOf(layers),
            Sitemap = layers.Read("sitemap", (from, entry) => from.Publication.Sitemap(entry)) ?? SitemapOptions.Default,
            Weight = layers.Read("weight", (from, entry) => from.Values.Integer(entry)) ?? 0,
            Slug = layers.Read("slug", (from, entry) => from.Values.NonEmptyText(entry)),
            Url = layers.Read("url", (from, entry) => from.Values.NonEmptyText(entry)),
            Aliases = layers.Read("aliases", (from, entry) => from.Values.Texts(entry)),
            Tags = layers.Read("tags", (from, entry) => from.Values.Texts(entry, oneIsAllowed: false)),
            Image = layers.Read("image", (from, entry) => from.Values.NonEmptyText(entry))
                ?? layers.Read("images", (from, entry) => from.Values.Texts(entry)).FirstOrDefault(),
            Keywords = [.. layers.Read("keywords", (from, entry) => from.Values.Texts(entry)).Select(word => word.Value)],
            Authors = [.. layers.Read("authors", "author", (from, entry) => from.Values.Texts(entry)).Select(author => author.Value)],
            Language = layers.Read("language", "lang", (from, entry) => from.Values.Language(entry)),
            Review = layers.Read("review", (from, entry) => from.Values.ReviewMode(entry)),
            Palette = layers.Read("palette", "review_color", (from, entry) => from.Values.Color(entry)),
            Lint = layers.Read("lint", (from, entry) => from.Lint.Read(entry)),
        };
        return WithDates(settings, layers);
    }

    /// <summary><c>unlisted</c> is what other generators call a page that no list names.</summary>
    private static BuildOptions BuildOf(SettingLayers layers)
    {
        var build = layers.Read("build", "_build", (from, entry) => from.Publication.Build(entry)) ?? BuildOptions.Default;
        if (layers.Read("unlisted", (from, entry) => from.Values.Boolean(entry)) == true) build = build with { List = PageListing.Never };
        return layers.Read("headless", (from, entry) => from.Values.Boolean(entry)) == true ? build with { IsHeadless = true } : build;
    }

    /// <summary>One date stands in for another where Hugo's default configuration says so.</summary>
    private static PageSettings WithDates(PageSettings settings, SettingLayers layers)
    {
        var isSwitch = layers.Read("published", (_, entry) => entry?.Value is ScalarNode { Kind: ScalarKind.Boolean });
        var publish = DateOf("publishdate") ?? DateOf("pubdate") ?? (isSwitch ? null : DateOf("published"));
        var modified = DateOf("lastmod") ?? DateOf("modified");
        var date = DateOf("date") ?? publish ?? modified;
        return settings with
        {
            Date = date,
            LastModified = modified ?? date,
            PublishDate = publish,
            ExpiryDate = DateOf("expirydate") ?? DateOf("unpublishdate"),
            Draft = settings.Draft
                || (isSwitch && !layers.Has("draft") && layers.Read("published", (from, entry) => from.Values.Boolean(entry)) == false),
        };

        DateTimeOffset? DateOf(string key) => layers.Read(key, (from, entry) => from.Values.Date(entry));
    }
}
