using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>The words of a page's text, prompts left out, and where its headings and review blocks stand among them.</summary>
internal sealed class PageProse
{
    private readonly List<string> _words = [];
    private readonly List<ProseBlock> _blocks = [];
    private readonly List<ProseSection> _sections = [];

    /// <summary>In reading order and lower case; an empty one where a paragraph ends.</summary>
    public IReadOnlyList<string> Words => _words;

    public IReadOnlyList<ProseBlock> Blocks => _blocks;

    public IReadOnlyList<ProseSection> Sections => _sections;

    public static PageProse Of(CoursePage page)
    {
        var prose = new PageProse();
        prose.Add(page.Body.Tree, page.Body);
        return prose;
    }

    private void Add(ContainerBlock container, PageBody body)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup: break;
                case HeadingBlock heading: AddHeading(heading, body); break;
                case EmbedBlock embed: AddEmbed(body.Embeds[embed.Index]); break;
                case ContainerBlock inner:
                    MarkSubstance();
                    Add(inner, body);
                    break;
                case LeafBlock { Inline: { } inline }: AddWords(TextCollector.Read(inline, body)); break;
                case LeafBlock: MarkSubstance(); break;
            }
        }
    }

    private void AddHeading(HeadingBlock heading, PageBody body)
    {
        var words = heading.Inline is { } inline ? TextCollector.Read(inline, body) : [];
        _sections.Add(new ProseSection(heading.Level, [.. words.Select(word => word.Key)]));
        AddWords(words, isHeading: true);
    }

    private void AddEmbed(Embed embed)
    {
        if (embed is PromptBlockEmbed { Block: var block })
        {
            _blocks.Add(new ProseBlock(block, _words.Count));
            if (_sections.Count > 0) _sections[_sections.Count - 1].HasPrompts = true;
        }
        else if (embed is ShortcodeEmbed { Inner: { } inner }) Add(inner.Tree, inner);
        else MarkSubstance();
    }

    private void AddWords(IReadOnlyList<Word> words, bool isHeading = false)
    {
        foreach (var word in words) _words.Add(word.Key);
        _words.Add("");
        if (!isHeading && _sections.Count > 0) _sections[_sections.Count - 1].Add(words);
    }

    /// <summary>A list, a figure, a table, code: a section that has one is not a stub, however few its words.</summary>
    private void MarkSubstance()
    {
        if (_sections.Count > 0) _sections[_sections.Count - 1].HasSubstance = true;
    }
}

/// <param name="WordsBefore">How many of <see cref="PageProse.Words"/> come before the block.</param>
internal sealed record ProseBlock(PromptBlock Block, int WordsBefore);

/// <summary>From a heading to the next one.</summary>
internal sealed class ProseSection(int level, IReadOnlyList<string> heading)
{
    private const int FewWords = 20;
    private readonly List<string> _text = [];

    public int Level { get; } = level;

    public IReadOnlyList<string> Heading { get; } = heading;

    /// <summary>In words, the heading not counted.</summary>
    public int Length { get; private set; }

    /// <summary>Its words, in lower case, as long as they are few.</summary>
    public IReadOnlyList<string> Text => _text;

    public bool HasPrompts { get; set; }

    /// <summary>True when it holds more than paragraphs.</summary>
    public bool HasSubstance { get; set; }

    public void Add(IReadOnlyList<Word> words)
    {
        Length += words.Count;
        if (Length <= FewWords) _text.AddRange(words.Select(word => word.Key));
    }
}
