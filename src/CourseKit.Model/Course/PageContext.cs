using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a page needs to know of its course before it can be compiled. Shared by all pages and threads.</summary>
public sealed class PageContext
{
    public required CourseSettings Settings { get; init; }

    public required CourseLayout Layout { get; init; }

    public IReadOnlyList<ShortcodeSignature> Shortcodes { get; init; } = [];

    /// <summary>The text of another file of the course by its path, for <c>include</c>; null when there is none.</summary>
    public Func<string, SourceText?> Include { get; init; } = _ => null;
}
