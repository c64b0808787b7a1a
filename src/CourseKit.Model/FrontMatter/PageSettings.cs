using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What a page's front matter says, typed. A value that was left out or could not be read is null (or the default that
/// Hugo's documentation gives); the title is not made up here, <see cref="PageTitle"/> does that.
/// </summary>
public sealed record PageSettings
{
    public static PageSettings Empty { get; } = new();

    public Located<string>? Title { get; init; }

    /// <summary>A shorter title for navigation.</summary>
    public string? LinkTitle { get; init; }

    public string? Description { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public bool Draft { get; init; }

    public int Weight { get; init; }

    public Located<string>? Slug { get; init; }

    public Located<string>? Url { get; init; }

    public EquatableArray<Located<string>> Aliases { get; init; }

    public EquatableArray<Located<string>> Tags { get; init; }

    /// <summary><c>image</c>, or else the first of <c>images</c>.</summary>
    public Located<string>? Image { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public string? Language { get; init; }

    public ReviewMode? Review { get; init; }

    public ReviewColor? Palette { get; init; }

    /// <summary>Severities of lint rules for the prompts of this page; null turns a rule off.</summary>
    public EquatableArray<RuleSetting> Lint { get; init; }

    /// <summary>Every key as written, the unknown ones too.</summary>
    public MappingNode Raw { get; init; } = MappingNode.Empty;
}
