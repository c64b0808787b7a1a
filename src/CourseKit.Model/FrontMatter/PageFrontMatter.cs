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
    public static PageSettings Bind(FrontMatter? frontMatter, SourceText source, ICollection<Diagnostic> diagnostics, MetadataRecord? record = null)
    {
        if (frontMatter is null) return PageSettings.Empty;
        var keys = new PageKeys(frontMatter.Root, record, source, diagnostics);
        var values = new ValueReader(source, frontMatter.Format, diagnostics);
        keys.ReportMisspelt();
        var settings = new PageSettings
        {
            Title = values.Text(keys["title"] ?? keys.Meant("title")),
            LinkTitle = values.Text(keys["linktitle"])?.Value,
            Description = values.Text(keys["description"])?.Value,
            Summary = values.Text(keys["summary"])?.Value,
            Draft = values.Boolean(keys["draft"]) ?? false,
            Weight = values.Integer(keys["weight"]) ?? 0,
            Slug = values.NonEmptyText(keys["slug"]),
            Url = values.NonEmptyText(keys["url"]),
            Aliases = values.Texts(keys["aliases"]),
            Tags = values.Texts(keys["tags"], oneIsAllowed: false),
            Image = values.NonEmptyText(keys["image"]) ?? values.Texts(keys["images"]).FirstOrDefault(),
            Authors = [.. values.Texts(keys["authors"] ?? keys["author"]).Select(author => author.Value)],
            Language = values.Language(keys["language"] ?? keys["lang"]),
            Review = values.ReviewMode(keys["review"]),
            Palette = values.Color(keys["palette"] ?? keys["review_color"]),
            Lint = new LintSettingReader(source, diagnostics).Read(keys["lint"]),
            Raw = frontMatter.Root,
        };
        return WithDates(settings, keys, values);
    }

    /// <summary>One date stands in for another where Hugo's default configuration says so.</summary>
    private static PageSettings WithDates(PageSettings settings, PageKeys keys, ValueReader values)
    {
        var isSwitch = keys["published"]?.Value is ScalarNode { Kind: ScalarKind.Boolean };
        var publish = values.Date(keys["publishdate"]) ?? values.Date(keys["pubdate"]) ?? (isSwitch ? null : values.Date(keys["published"]));
        var modified = values.Date(keys["lastmod"]) ?? values.Date(keys["modified"]);
        var date = values.Date(keys["date"]) ?? publish ?? modified;
        return settings with
        {
            Date = date,
            LastModified = modified ?? date,
            PublishDate = publish,
            ExpiryDate = values.Date(keys["expirydate"]) ?? values.Date(keys["unpublishdate"]),
            Draft = settings.Draft || (isSwitch && keys["draft"] is null && values.Boolean(keys["published"]) == false),
        };
    }
}
