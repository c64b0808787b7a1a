using System.Collections.Concurrent;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>
/// What every page of one export shares. Pages can be written on any thread: nothing in it changes once it is made, but what is kept for
/// other pages.
/// </summary>
internal sealed class SiteContext
{
    private readonly HashSet<string> _taken;
    private readonly Lazy<Dictionary<string, ClozeNumbers>> _numbers;
    private readonly Lazy<ReviewPages> _questions;
    private readonly PartStore _parts;
    private readonly PagePolicy? _policy;
    private readonly bool _hasUnsafeAddress;
    private readonly ConcurrentDictionary<string, TemplateType<ShortcodeView>> _shortcodeTypes = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, RenderLabels> _labels = new(StringComparer.Ordinal);

    public SiteContext(
        Course course, Theme theme, ReadStart? read = null, Typesetter? typesetter = null, IReadOnlyList<DeckOffer>? decks = null)
    {
        Course = course;
        Theme = theme;
        _taken = [.. course.Pages.Select(page => page.OutputPath), .. course.Assets.Values.Select(asset => asset.OutputPath)];
        View = new CourseView(course, decks ?? [])
        {
            HasOffline = course.Settings.Offline && !IsTaken(SiteFiles.Worker),
            HasPrint = OwnPages.CanBePrinted(course.Pages) && !PrintPage.IsTaken(this),
            HasDeckPage = DeckPage.IsWanted(course, decks ?? []),
            HasSourceList = !IsTaken(SiteFiles.SourcePage) && course.Pages.Any(page => PageSources.Of(course, page.Page).Count > 0),
        };
        Pages = new PageViews(View);
        Bodies = new PageBodies(this);
        Typesetter = course.Settings.Typesetting ? typesetter : null;
        Definitions = PageFormulas.Join("", course.Settings.Macros.Select(macro => macro.Definition));
        MayHaveMaths = Typesetter is not null
            && course.Pages.Any(page => page.Page.Body.HasMarkdownCalls || FormulaWalk.Anywhere(page.Page.Body).Any());
        _parts = theme.NewParts();
        var policy = course.Settings.ContentPolicy;
        _policy = policy.IsNone ? null : new PagePolicy(PolicySources.Of(policy.Sources, theme.Assets.Uses));
        _hasUnsafeAddress = course.Diagnostics.Any(finding => finding.Code == UnsafeAddress.Rule.Code);
        Search = course.Settings.Search ? new SearchIndex(course) : null;
        Read = read;
        Images = read is null ? null : new ImageSizes(course, read);
        Dark = new DarkPictures(course);
        _questions = new(() => ReviewPages.Of(this));
        _numbers = new(() => course.Identities.Lock.Prompts.Where(prompt => prompt.Numbers != ClozeNumbers.Plain)
            .ToDictionary(prompt => prompt.Key, prompt => prompt.Numbers, StringComparer.Ordinal));
    }

    /// <summary>The list of all tags, unless the author wrote a page there.</summary>
    public const string TagIndexPath = SiteFiles.TagFolder + "index.html";

    public Course Course { get; }

    public Theme Theme { get; }

    public CourseView View { get; }

    public PageViews Pages { get; }

    public PageBodies Bodies { get; }

    /// <summary>Null when nobody can look into files.</summary>
    public ImageSizes? Images { get; }

    /// <summary>Null when nobody can look into files.</summary>
    public ReadStart? Read { get; }

    /// <summary>The variants of pictures for a dark ground.</summary>
    public DarkPictures Dark { get; }

    /// <summary>Null to write formulas and code as they are.</summary>
    public Typesetter? Typesetter { get; }

    /// <summary>The TeX commands of the course.</summary>
    public string Definitions { get; }

    /// <summary>True when some page may have a formula, so that the site needs what formulas need.</summary>
    public bool MayHaveMaths { get; }

    /// <summary>Takes in each page when it is written; null for a course that is not to be searched.</summary>
    public SearchIndex? Search { get; }

    /// <summary>The quotation marks of a page's language; null in a course that keeps those it typed.</summary>
    public QuoteMarks? QuotesOf(CoursePage page) =>
        Course.Settings.SmartPunctuation ? QuoteMarks.Of(page.Language ?? Course.Settings.Language) : null;

    /// <summary>The questions that the page of all questions asks.</summary>
    public ReviewPages Questions => _questions.Value;

    /// <summary>The numbers of a cloze's deletions: a learner's progress is kept by them, as Anki keeps it.</summary>
    public ClozeNumbers NumbersOf(Prompt prompt) =>
        prompt.Kind == PromptKind.Cloze
            ? _numbers.Value.GetValueOrDefault(Course.Identities[prompt].Key, ClozeNumbers.Plain)
            : ClozeNumbers.Plain;

    /// <summary>The words for the text of a page, in its language.</summary>
    public RenderLabels LabelsOf(CoursePage page) => _labels.GetOrAdd(page.Language ?? Course.Settings.Language, language =>
    {
        var view = new SiteView(View, Pages.OfNotFound() with { Language = language }, Theme.Assets, "./");
        var rendered = Theme.RenderText(ProseWords.Template, SiteView.Type.Bind(view));
        // What is wrong in it is wrong on each page too, which reports it.
        return rendered.Succeeded ? ProseWords.Read(rendered.Text) : RenderLabels.English;
    });

    /// <summary>True when a page or a file of the author's own stands where CourseKit would write one of its own accord.</summary>
    public bool IsTaken(string outputPath) => _taken.Contains(outputPath);

    /// <summary>True when such a thing stands in a folder.</summary>
    public bool IsTakenWithin(string folder) => _taken.Any(path => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>What the template of a shortcode sees. A course has one signature a name.</summary>
    public TemplateType<ShortcodeView> TypeOf(ShortcodeSignature signature) =>
        _shortcodeTypes.GetOrAdd(signature.Name, static (_, signature) => ShortcodeView.TypeFor(signature), signature);

    /// <summary>Renders a page template into one file of the site.</summary>
    /// <param name="root">What leads from the file to the root of the site.</param>
    /// <param name="more">What the page will load that cannot be seen in it.</param>
    /// <param name="source">The file of the course that the page comes from; null for one that is made of the course as a whole.</param>
    public ExportResult Write(
        string template, PageView page, string outputPath, string root, PolicySources? more = null, string? source = null)
    {
        var view = SiteView.Type.Bind(new SiteView(View, page, Theme.Assets, root));
        var result = Theme.Render(template, view, SitePath.Of(outputPath), _parts);
        result = result with { Diagnostics = [.. result.Diagnostics, .. result.Files.SelectMany(file => UnsafeOn(file, source))] };
        return _policy is { } policy ? result with { Files = [.. result.Files.Select(file => policy.AddTo(file, more))] } : result;
    }

    public ExportResult Write(string template, PageView page, string outputPath) =>
        Write(template, page, outputPath, SitePath.RootFrom(outputPath));

    /// <summary>
    /// Nothing where the course has such an address that was told at its place, or of what is made of pages that are looked at.
    /// </summary>
    private IEnumerable<Diagnostic> UnsafeOn(OutputFile file, string? source) =>
        _hasUnsafeAddress || file.Path == SitePath.Of(SiteFiles.PrintPage) || file.Content is not OutputContent.Bytes html
            ? []
            : UnsafeAddresses.In(html.Data.Span, source ?? "course.yml");
}
