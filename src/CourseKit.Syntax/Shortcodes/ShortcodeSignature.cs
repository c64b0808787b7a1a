namespace CourseKit.Syntax;

/// <summary>What a shortcode does with the text between its tags.</summary>
public enum ShortcodeInner
{
    /// <summary>It takes none: a closing tag is a mistake.</summary>
    None,

    /// <summary>It may be closed or not.</summary>
    Optional,

    /// <summary>It must be closed; the inner text is Markdown.</summary>
    Markdown,

    /// <summary>It must be closed; the inner text is kept as it is (code).</summary>
    Raw,
}

public enum ParameterType
{
    String,
    Integer,

    /// <summary>
    /// A length in pixels: <c>640</c>, or <c>640px</c> as Hugo's authors also write it. Bound as the number alone, as HTML wants it.
    /// </summary>
    Pixels,
    Number,
    Boolean,

    /// <summary>A day: <c>2026-01-31</c>.</summary>
    Date,

    /// <summary>A path or address: checked as a link, and as a file when local.</summary>
    Link,

    /// <summary>A path or address of an image: checked as <see cref="Link"/> and copied as an asset.</summary>
    Image,

    /// <summary>A line of Markdown, which the template gets as HTML.</summary>
    Markdown,

    /// <summary>The id of what the template makes: unique on its page, and an end for links.</summary>
    Id,

    /// <summary>One of <see cref="ShortcodeParameter.Choices"/>.</summary>
    Choice,

    /// <summary>A page of the course, named as <c>ref</c> names it.</summary>
    Page,

    /// <summary>A prompt of the course, by its id.</summary>
    Prompt,

    /// <summary>A source of the course, by its key.</summary>
    Source,
}

/// <summary>The name, parameters and inner text of a shortcode, so that a call can be checked where it is written.</summary>
public sealed record ShortcodeSignature(string Name, ShortcodeInner Inner, EquatableArray<ShortcodeParameter> Parameters)
{
    /// <summary>What it is to those who place, check and write the page.</summary>
    public ShortcodeRole Role { get; init; } = ShortcodeRole.Unknown;
}

public sealed record ShortcodeParameter(string Name, ParameterType Type)
{
    public bool Required { get; init; }

    public string? Default { get; init; }

    /// <summary>The zero-based place at which it may also be given without a name; -1 for none.</summary>
    public int Position { get; init; } = -1;

    public EquatableArray<string> Choices { get; init; }

    public ParameterLimits Limits { get; init; } = ParameterLimits.None;
}

/// <summary>What a value must be beyond its type; null where nothing is asked.</summary>
/// <param name="Minimum">The least number, the first day, or the fewest characters of a text.</param>
/// <param name="Maximum">The greatest number, the last day, or the most characters.</param>
/// <param name="Pattern">A .NET regular expression for the whole text.</param>
public sealed record ParameterLimits(string? Minimum = null, string? Maximum = null, string? Pattern = null)
{
    public static ParameterLimits None { get; } = new();
}
