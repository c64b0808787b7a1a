using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a page needs to know of its course before it can be compiled. Shared by all pages and threads.</summary>
public sealed class PageContext
{
    private readonly Lazy<ShortcodeTable> _shortcodeTable;
    private readonly Lazy<ProseContext> _prose;

    public PageContext()
    {
        _shortcodeTable = new(() => new ShortcodeTable(Shortcodes));
        _prose = new(MakeProse);
    }

    public required CourseSettings Settings { get; init; }

    public required CourseLayout Layout { get; init; }

    public IReadOnlyList<ShortcodeSignature> Shortcodes { get; init; } = CourseKit.Model.Shortcodes.All;

    /// <summary>
    /// The text of another file of the course by its path, for <c>include</c>; null when there is none. Called from any thread.
    /// </summary>
    public Func<string, SourceText?> Include { get; init; } = _ => null;

    /// <summary>The author's records, which say what front matter and prompts may state.</summary>
    public MetadataSchema Metadata { get; init; } = MetadataSchema.BuiltIn;

    /// <summary>The same, but of pages compiled by it nothing is known of their prompts: all else about them is the same.</summary>
    public PageContext WithoutPrompts() => new()
    {
        Settings = Settings,
        Layout = Layout,
        Shortcodes = Shortcodes,
        Include = Include,
        Metadata = Metadata,
        LeavesPromptsOut = true,
    };

    private bool LeavesPromptsOut { get; init; }

    internal ShortcodeTable ShortcodeTable => _shortcodeTable.Value;

    internal ProseContext Prose => _prose.Value;

    private ProseContext MakeProse() => new()
    {
        Shortcodes = new ShortcodeBinder(ShortcodeTable).Bind,
        Prompts = (source, block, number, definitions, diagnostics) =>
            BindPrompts(source, block, number, PromptDefaults.None, definitions, diagnostics),
        Parse = file => DocumentParser.Parse(file, CourseLayout.FormatOf(file.Path), ShortcodeTable),
        Include = Include,
        TrustsContributors = Settings.TrustsContributors,
    };

    /// <summary>The same with what a page's front matter says of its prompts.</summary>
    internal ProseContext ProseFor(PromptDefaults defaults) => defaults == PromptDefaults.None
        ? Prose
        : Prose with { Prompts = (source, block, number, definitions, diagnostics) => BindPrompts(source, block, number, defaults, definitions, diagnostics) };

    private PromptBlock BindPrompts(
        SourceText source, PromptBlockSegment segment, int number, PromptDefaults defaults, PageDefinitions definitions, ICollection<Diagnostic> diagnostics) =>
        LeavesPromptsOut ? new PromptBlock(number, null, source.Locate(segment.Span), []) : PromptBinder.Bind(
            source,
            segment.Block,
            number,
            defaults,
            (side, deletions, idPrefix) => PageBodyParser.ParseSide(source.Path, side, deletions, idPrefix, Prose, definitions),
            diagnostics);
}
