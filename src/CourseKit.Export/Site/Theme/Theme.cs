using System.Buffers;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// Everything a site looks like: templates, parsed and checked, and the files that go with them. Immutable; any number of
/// threads may render with it.
/// </summary>
public sealed class Theme
{
    private readonly TemplateLibrary _templates;

    private readonly HashSet<(string Path, int Line, string Code)> _known = [];

    private readonly ReplacedFiles _replaced;

    private Theme(TemplateLibrary templates, ThemeAssets assets, ReplacedFiles replaced, ThemeWords words)
    {
        Labels = words.Labels;
        DeckWords = words.Decks;
        IsTranslated = words.IsTranslated;
        _templates = templates;
        _replaced = replaced;
        Assets = assets;
    }

    /// <summary>The default theme with nothing changed.</summary>
    public static Theme Default { get; } = Create([], []).Theme;

    /// <summary>The words that are put between an author's own, in the language of the course.</summary>
    public RenderLabels Labels { get; }

    /// <summary>What is said with decks, in the language of the course.</summary>
    public DeckWords DeckWords { get; }

    internal ThemeAssets Assets { get; }

    /// <summary>True when there are words in the language that was asked for, or the course brings its own.</summary>
    internal bool IsTranslated { get; }

    /// <summary>
    /// The default theme with a course's own files over it. With templates among them every template is checked, those of shortcodes
    /// against their parameters.
    /// </summary>
    /// <param name="overrides">The files of the course's <c>templates/</c> folder.</param>
    /// <param name="shortcodes">The signatures of all shortcodes, built in and of the course.</param>
    /// <param name="language">The tag of the course's language: its words are the theme's, unless the course has its own.</param>
    public static ThemeResult Create(IEnumerable<ThemeFile> overrides, IEnumerable<ShortcodeSignature> shortcodes, string language = "en")
    {
        var own = overrides.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var files = DefaultTheme.Files.ToDictionary(file => file.Name, file => (ThemeFile)file, StringComparer.Ordinal);
        var words = ThemeWords.Of(own.OfType<ThemeFile.Text>(), language);
        foreach (var file in own.Where(file => !DefaultTheme.IsTranslation(file.Name))) files[file.Name] = file;
        files[ThemeWords.FileName] = words.File;

        var library = new TemplateLibrary(files.Values.OfType<ThemeFile.Text>()
            .Where(file => !ThemeFile.IsStyle(file.Name))
            .Select(file => KeyValuePair.Create(file.Name, Template.Parse(file.Source))));
        var theme = new Theme(
            library, ThemeAssets.Of(files.Values), new ReplacedFiles(
                own.OfType<ThemeFile.Text>().Where(file => !ThemeFile.IsStyle(file.Name))), words);

        // A test looks at the theme as it comes; here it needs looking at only when a course has put something into it.
        var findings = own.Exists(file => file is ThemeFile.Text && !ThemeFile.IsStyle(file.Name))
            ? ThemeCheck.Run(library, shortcodes)
            : [];
        foreach (var finding in findings)
        {
            theme._known.Add(PlaceOf(finding));
            // A name that nothing has is null, and asking that for a member is the same mistake.
            if (finding.Rule == TemplateNameUnknown.Rule) theme._known.Add(PlaceOf(finding) with { Code = MemberOfNull.Rule.Code });
        }

        return new ThemeResult(theme, [.. ThemeNames.Check(own), .. words.Findings, .. theme._replaced.Explain(findings)]);
    }

    /// <summary>Keeps the parts that are the same on many pages of one course.</summary>
    internal PartStore NewParts() => new(_templates, SiteView.Sharing);

    internal bool Has(string template) => _templates.Find(template) is not null;

    /// <summary>
    /// Renders a template that every theme has into a file. What the template does wrong is a diagnostic, and then there is no file.
    /// </summary>
    /// <param name="parts">Parts that were made for other pages; null for what is no page.</param>
    internal ExportResult Render(string template, TemplateObject view, string outputPath, PartStore? parts = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = _templates.Find(template)!.Render(
            view, _templates, output, parts is null ? null : new RenderOptions { Parts = parts });
        return result.Succeeded
            ? ExportResult.Of(new OutputFile(outputPath, new OutputContent.Bytes(MarkupText.Clean(output.WrittenMemory))))
            : new ExportResult([], [.. New(result.Diagnostics)]);
    }

    /// <summary>Without the mistakes that were told when the template was read, and stop it now.</summary>
    internal IEnumerable<Diagnostic> New(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => !_known.Contains(PlaceOf(finding))).Select(_replaced.Explain);

    private static (string Path, int Line, string Code) PlaceOf(Diagnostic finding) =>
        (finding.Location.Path, finding.Location.Start.Line, finding.Code);

    /// <summary>Renders a part of a page.</summary>
    internal RenderedText RenderText(string template, TemplateObject view) =>
        _templates.Find(template)!.RenderText(view, _templates);
}

/// <summary>A theme, usable even when its diagnostics say that some of its templates are not.</summary>
public sealed record ThemeResult(Theme Theme, IReadOnlyList<Diagnostic> Diagnostics);
