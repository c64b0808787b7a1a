using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>One page with its settings typed and its body parsed; YAML, TOML and JSON are gone.</summary>
public sealed record CoursePage : PageProperties
{
    private int? _minutes;
    private bool? _hasCheckedCode;
    private BlockHeadings? _blockHeadings;

    public CoursePage()
    {
    }

    /// <summary>A page with these properties.</summary>
    public CoursePage(PageProperties properties)
        : base(properties)
    {
    }

    /// <summary>The same page with these properties.</summary>
    internal CoursePage With(PageProperties properties, EquatableArray<HandedDownSetting> handedDown) => new(properties)
    {
        Document = Document,
        Kind = Kind,
        IsGenerated = IsGenerated,
        Title = Title,
        PromptAttributes = PromptAttributes,
        FrontMatter = FrontMatter,
        HandedDown = handedDown,
        Body = Body,
        Blocks = Blocks,
        Diagnostics = Diagnostics,
        Trees = Trees,
        _minutes = _minutes,
        _hasCheckedCode = _hasCheckedCode,
        _blockHeadings = _blockHeadings,
    };

    public required Document Document { get; init; }

    /// <summary>The path of the source file, relative to the course folder.</summary>
    public string Path => Document.Source.Path;

    /// <summary>What makes the trees of the page again; null for one that keeps them.</summary>
    private PageTrees? Trees { get; init; }

    public required PageKind Kind { get; init; }

    /// <summary>True for a home or section page that no file was written for; its document is empty.</summary>
    public bool IsGenerated { get; init; }

    public required string Title { get; init; }

    /// <summary>What the page says of its prompts under <c>prompts</c>, with its places.</summary>
    public EquatableArray<PromptAttribute> PromptAttributes { get; init; }

    /// <summary>Every key of the front matter as written, the unknown ones too.</summary>
    public MappingNode FrontMatter { get; init; } = MappingNode.Empty;

    /// <summary>What the folders around the page hand down and it does not state itself, the nearest first.</summary>
    public EquatableArray<HandedDownSetting> HandedDown { get; init; }

    /// <summary>All that the page states and what is handed down to it, for templates: spans mean nothing.</summary>
    public MappingNode AllSettings => HandedDown.IsEmpty ? FrontMatter : HandedDownSettings.Join(FrontMatter, HandedDown);

    public required PageBody Body { get; init; }

    /// <summary>The review blocks in reading order.</summary>
    public EquatableArray<PromptBlock> Blocks { get; init; }

    /// <summary>What parsing and binding found.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>About how long it takes to read, in whole minutes; 0 only when there is nothing to read.</summary>
    public int Minutes => _minutes ??= ReadingTime.Minutes(Body);

    /// <summary>True when some code on it is to be compiled.</summary>
    public bool HasCheckedCode => _hasCheckedCode ??= CheckedCode.IsIn(Body);

    /// <summary>Under what each review block stands.</summary>
    public BlockHeadings BlockHeadings => _blockHeadings ??= BlockHeadings.Of(Body);

    /// <summary>
    /// The page without its Markdown: what the course needs of it stays, the sides of its prompts too, and the text and tree of its prose are made again when they are asked for.
    /// Nobody else may look at the page meanwhile.
    /// </summary>
    /// <param name="compile">Compiles the same text in the same way; prompts may be left out.</param>
    /// <param name="look">Looks at the page while its Markdown is there, for what is asked of every page later.</param>
    public CoursePage LetGo(Func<CoursePage> compile, Action<CoursePage> look)
    {
        var trees = new PageTrees(compile);
        var page = this with { Document = Document with { Segments = [] }, Trees = trees };
        _ = (page.Minutes, page.HasCheckedCode, page.BlockHeadings);
        look(page);
        trees.LetGo(Body);
        Document.Source.Pack();
        return page;
    }

    /// <summary>Holds the Markdown of a page that lets it go, so that it is made at most once while something is made of it.</summary>
    public IDisposable Open() => Trees?.Open() ?? OpenPage.Nothing;

    /// <summary>
    /// Where one of these keys is stated, the first that there is, the page's own before those that are handed down; null when none is.
    /// </summary>
    /// <param name="keys">In lower case.</param>
    public Location? LocationOf(params string[] keys) =>
        FrontMatter.Entries.Select(entry => new HandedDownSetting(entry, Document.Source)).Concat(HandedDown)
            .Select(setting => (Setting: setting, Rank: Array.IndexOf(keys, setting.Entry.Key.ToLowerInvariant())))
            .Where(found => found.Rank >= 0)
            .OrderBy(found => found.Rank)
            .Select(found => found.Setting.Source.Locate(found.Setting.Entry.Value.Span))
            .FirstOrDefault();

    public IEnumerable<Prompt> Prompts => Blocks.SelectMany(block => block.Prompts);
}
