using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Binds <c>course.yml</c> to types.</summary>
public static class CourseSettingsBinder
{
    /// <summary>
    /// Takes the settings file (null when there is none: every folder is a course) and gives the settings. Names are exact: the file
    /// is CourseKit's own, so a name it does not know is reported.
    /// </summary>
    /// <param name="folderName">Gives title and id when the file does not.</param>
    /// <param name="rules">Every rule whose severity may be set.</param>
    /// <param name="read">The text of another file of the course by its path, for <c>bibliography</c>; null when there is none.</param>
    public static CourseSettings Bind(
        SourceText? file, string folderName, IReadOnlyCollection<Rule> rules, ICollection<Diagnostic> diagnostics, Func<string, SourceText?>? read = null)
    {
        var defaults =
            new CourseSettings { Id = CourseId.Of(folderName), Title = HumanName.Of(folderName.Length > 0 ? folderName : "course") };
        if (file is null) return defaults;

        // Editors on Windows put a byte order mark before the text; it is no part of the first name.
        var bom = file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        var root = DataReader.Read(DataFormat.Yaml, file, TextSpan.FromBounds(bom, file.Length), diagnostics);
        CourseKeys.ReportUnknown(root, file, diagnostics);
        var values = new ValueReader(file, DataFormat.Yaml, diagnostics);
        var special = new CourseValueReader(file, values, diagnostics);
        var id = special.Id(root.Find("id"));
        var sources = new SourceSettingReader(file, values, special, diagnostics).Read(root.Find("sources"));
        var title = values.NonEmptyText(root.Find("title"));
        if (title is { } blank && blank.Value.Trim().Length == 0)
        {
            diagnostics.Add(MissingTitle.Empty(blank, defaults.Title, "course"));
            title = null;
        }

        return defaults with
        {
            Source = file,
            Id = id ?? defaults.Id,
            IsIdStated = id is not null,
            Title = title?.Value ?? defaults.Title,
            TitleLocation = title?.Location,
            Description = values.NonEmptyText(root.Find("description"))?.Value,
            BaseUrl = special.BaseUrl(root.Find("base_url")),
            IsBaseUrlStated = root.Find("base_url") is not null,
            Language = values.Language(root.Find("language")) ?? defaults.Language,
            Authors = [.. values.Texts(root.Find("authors")).Select(author => author.Value)],
            License = values.NonEmptyText(root.Find("license"))?.Value,
            LicenseUrl = special.Address(root.Find("license_url")),
            Palette = values.Color(root.Find("palette")) ?? defaults.Palette,
            Review = values.ReviewMode(root.Find("review")) ?? defaults.Review,
            Schedule = new ScheduleSettingReader(file, special, diagnostics).Read(root.Find("schedule")),
            Offline = values.Boolean(root.Find("offline")) ?? defaults.Offline,
            Search = values.Boolean(root.Find("search")) ?? defaults.Search,
            SmartPunctuation = values.Boolean(root.Find("smart_punctuation")) ?? defaults.SmartPunctuation,
            Typesetting = special.Typesetting(root.Find("typesetting")) ?? defaults.Typesetting,
            Macros = new MacroSettingReader(file, values, special, diagnostics).Read(root.Find("macros")),
            ContentPolicy = new ContentPolicySettingReader(file, values, special, diagnostics).Read(root.Find("content_security_policy")),
            TrustsContributors = special.Contributors(root.Find("contributors")) ?? defaults.TrustsContributors,
            Repository = new RepositorySettingReader(file, values, special, diagnostics).Read(root.Find("repository")),
            Links = new LinkSettingReader(file, values, special, diagnostics).Read(root.Find("links")),
            Modules = values.Texts(root.Find("modules"), oneIsAllowed: false),
            Rules = new RuleSettingReader(file, rules, diagnostics).Read(root.Find("rules")),
            Sources = [.. sources, .. BibliographyReader.Read(values.Texts(root.Find("bibliography")), sources, read ?? (_ => null), diagnostics)],
            Params = special.Mapping(root.Find("params")) ?? MappingNode.Empty,
        };
    }
}
