using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What the bodies of one page share while they are parsed.</summary>
internal sealed class PageState(ProseContext context, PageDefinitions? definitions = null)
{
    public ProseContext Context { get; } = context;

    /// <summary>What any text of the page may refer to.</summary>
    public PageDefinitions Definitions { get; } = definitions ?? PageDefinitions.None;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The files being included, the page itself first.</summary>
    public Stack<IncludeFrame> Includes { get; } = new();

    public int IncludeCount { get; set; }

    /// <summary>The files that were included, in their order.</summary>
    public List<string> Included { get; } = [];

    public int PromptBlockCount { get; set; }

    /// <summary>How many shortcodes are open around the text being read.</summary>
    public int Depth { get; set; }
}

/// <param name="Call">Where the file was included; null for the page itself.</param>
internal sealed record IncludeFrame(string Path, Location? Call);
