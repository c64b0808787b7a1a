using CourseKit.Syntax;

namespace CourseKit.Model;

public enum PageKind
{
    /// <summary>The root <c>_index.md</c>, or the one page of a course that is a single file.</summary>
    Home,

    /// <summary>The <c>_index.md</c> of a folder, or a folder without one.</summary>
    Section,

    Page,
}

/// <summary>
/// One page with its settings typed and its body parsed; YAML, TOML and JSON are gone. Where the author left a value out,
/// it is the default that Hugo's documentation gives.
/// </summary>
public sealed record CoursePage
{
    public required Document Document { get; init; }

    /// <summary>The path of the source file, relative to the course folder.</summary>
    public string Path => Document.Source.Path;

    public required PageKind Kind { get; init; }

    /// <summary>True for a home or section page that no file was written for; its document is empty.</summary>
    public bool IsGenerated { get; init; }

    public required string Title { get; init; }

    /// <summary>A shorter title for navigation; null for the title.</summary>
    public string? LinkTitle { get; init; }

    public string? Description { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Not published before this; null for <see cref="Date"/>.</summary>
    public DateTimeOffset? PublishDate { get; init; }

    /// <summary>Not published from this on.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    public bool Draft { get; init; }

    /// <summary>Position among siblings, lighter first; 0 means not weighted and comes last, as in Hugo.</summary>
    public int Weight { get; init; }

    /// <summary>Takes the place of the file name in the address.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The whole address, instead of the one that folder and name give.</summary>
    public Located<string>? Url { get; init; }

    public EquatableArray<Located<string>> Aliases { get; init; }

    public EquatableArray<Located<string>> Tags { get; init; }

    public Located<string>? Image { get; init; }

    public EquatableArray<string> Authors { get; init; }

    /// <summary>The page's own language tag; null for the course's.</summary>
    public string? Language { get; init; }

    /// <summary>The page's own default for its review blocks; null for the course's.</summary>
    public ReviewColor? Palette { get; init; }

    /// <summary>How the page's own review blocks appear; null for the course's way.</summary>
    public ReviewMode? Review { get; init; }

    /// <summary>What the page says of lint rules, for its own prompts.</summary>
    public EquatableArray<RuleSetting> Lint { get; init; }

    /// <summary>What the page says of its prompts under <c>prompts</c>, with its places.</summary>
    public EquatableArray<PromptAttribute> PromptAttributes { get; init; }

    /// <summary>Every key of the front matter as written, the unknown ones too.</summary>
    public MappingNode FrontMatter { get; init; } = MappingNode.Empty;

    public required PageBody Body { get; init; }

    /// <summary>The review blocks in reading order.</summary>
    public EquatableArray<PromptBlock> Blocks { get; init; }

    /// <summary>What parsing and binding found.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    public IEnumerable<Prompt> Prompts => Blocks.SelectMany(block => block.Prompts);
}

/// <summary>A value and where the author wrote it.</summary>
public sealed record Located<T>(T Value, Location Location);
