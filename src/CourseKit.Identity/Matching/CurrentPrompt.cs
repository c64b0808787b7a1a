using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A prompt as the sources show it now, at one place; a repeated one appears once for each place.</summary>
public sealed record CurrentPrompt
{
    private TextKey? _text;

    /// <summary>The path of the source file.</summary>
    public required string Page { get; init; }

    /// <summary>The number of the block on its page, rising in reading order.</summary>
    public required int Block { get; init; }

    public required PromptKind Kind { get; init => (field, _text) = (value, null); }

    /// <summary>The question, or the whole cloze with its braces, as written.</summary>
    public required string Question { get; init => (field, _text) = (value, null); }

    /// <summary>Null for a cloze.</summary>
    public string? Answer { get; init => (field, _text) = (value, null); }

    /// <summary>The author's <c>{#id}</c>.</summary>
    public string? ExplicitId { get; init; }

    /// <summary>
    /// True on a page that is not published. Such prompts are passed too, or a page that becomes a draft would lose its history.
    /// </summary>
    public bool IsWithheld { get; init; }

    /// <summary>
    /// What tells apart prompts of equal text: the files that their images lead to. <c>![](loop.svg)</c> is another image on another page.
    /// </summary>
    public string Media { get; init; } = "";

    /// <summary>The pictures and recordings of both sides by their bytes; none where these are not known.</summary>
    public EquatableArray<PromptPicture> Pictures { get; init; }

    /// <summary>The sides as learners see them; null where that is what was typed.</summary>
    public ExpandedSides? Expanded { get; init => (field, _text) = (value, null); }

    /// <summary>Where the question begins.</summary>
    public required Location Location { get; init; }

    /// <summary>What it is found again by.</summary>
    internal TextKey Text => _text ??= new TextKey(
        Kind, LockedText.Normalize(Question), Kind == PromptKind.Cloze ? null : LockedText.Normalize(Answer ?? "")).Showing(Expanded);

    /// <summary>True when the two differ in nothing but the line they stand on.</summary>
    internal bool IsSameBut(CurrentPrompt other) =>
        Page == other.Page && Block == other.Block && Kind == other.Kind && Question == other.Question && Answer == other.Answer
        && ExplicitId == other.ExplicitId && IsWithheld == other.IsWithheld && Media == other.Media && Expanded == other.Expanded
        && Pictures == other.Pictures;

    public bool Equals(CurrentPrompt? other) => other is not null && IsSameBut(other) && Location == other.Location;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Question);

    /// <summary>Every prompt of some pages, in their order.</summary>
    /// <param name="withheld">True for pages that are not published.</param>
    /// <param name="media">Gives <see cref="Media"/> and <see cref="Pictures"/>; null where images tell nothing apart.</param>
    /// <param name="macros">The TeX commands of the course; null for none.</param>
    internal static IEnumerable<CurrentPrompt> Of(
        IEnumerable<CoursePage> pages, bool withheld = false, IPromptMedia? media = null, IReadOnlyDictionary<string, TexDefinition>? macros = null)
    {
        foreach (var page in pages)
        {
            if (!page.Prompts.Any()) continue;
            var commands = new PageMacros(page, macros ?? TexDefinition.None);
            foreach (var prompt in page.Prompts)
            {
                var current = Of(page, prompt, withheld, media);
                yield return ExpandedSides.Of(current.Text, commands.For(prompt)) is { } expanded
                    ? current with { Expanded = expanded }
                    : current;
            }
        }
    }

    private static CurrentPrompt Of(CoursePage page, Prompt prompt, bool withheld, IPromptMedia? media) =>
        new()
        {
            Page = page.Path,
            Block = prompt.Block,
            Kind = prompt.Kind,
            Question = prompt.Question.Text,
            Answer = prompt.Answer?.Text,
            ExplicitId = prompt.ExplicitId,
            IsWithheld = withheld,
            Media = media?.Of(page, prompt) ?? "",
            Pictures = media?.PicturesOf(page, prompt) ?? [],
            Location = prompt.Location,
        };
}
