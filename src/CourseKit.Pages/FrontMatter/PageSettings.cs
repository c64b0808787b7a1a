using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What the front matter of one page says. The title is not made up here: <see cref="PageTitle"/> does that.</summary>
public sealed record PageSettings : PageProperties
{
    public static PageSettings Empty { get; } = new();

    public Located<string>? Title { get; init; }

    /// <summary>Every key as written, the unknown ones too.</summary>
    public MappingNode Raw { get; init; } = MappingNode.Empty;
}
