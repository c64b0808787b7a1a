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

    /// <summary>True on a page that is not published. Such prompts are passed too, or a page that becomes a draft would lose its history.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>
    /// What tells apart prompts of equal text: the files that their images lead to. <c>![](loop.svg)</c> is another image on another page.
    /// </summary>
    public string Media { get; init; } = "";

    /// <summary>Where the question begins.</summary>
    public required Location Location { get; init; }

    /// <summary>What it is found again by.</summary>
    internal TextKey Text => _text ??= new(Kind, LockedText.Normalize(Question), Kind == PromptKind.Cloze ? null : LockedText.Normalize(Answer ?? ""));

    /// <summary>True when the two differ in nothing but the line they stand on.</summary>
    internal bool IsSameBut(CurrentPrompt other) =>
        Page == other.Page && Block == other.Block && Kind == other.Kind && Question == other.Question && Answer == other.Answer
        && ExplicitId == other.ExplicitId && IsWithheld == other.IsWithheld && Media == other.Media;

    public bool Equals(CurrentPrompt? other) => other is not null && IsSameBut(other) && Location == other.Location;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Question);

    /// <summary>Every prompt of some pages, in their order.</summary>
    /// <param name="withheld">True for pages that are not published.</param>
    /// <param name="mediaOf">Gives <see cref="Media"/>; null where images tell nothing apart.</param>
    public static IEnumerable<CurrentPrompt> Of(IEnumerable<CoursePage> pages, bool withheld = false, Func<CoursePage, Prompt, string>? mediaOf = null) =>
        from page in pages
        from prompt in page.Prompts
        select new CurrentPrompt
        {
            Page = page.Path,
            Block = prompt.Block,
            Kind = prompt.Kind,
            Question = prompt.Question.Text,
            Answer = prompt.Answer?.Text,
            ExplicitId = prompt.ExplicitId,
            IsWithheld = withheld,
            Media = mediaOf?.Invoke(page, prompt) ?? "",
            Location = prompt.Location,
        };
}
