using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A source that an author names: <c>@hubinger2019, p. 3</c>.</summary>
/// <param name="Key">Its key in <c>sources:</c>.</param>
/// <param name="Before">What the author wrote before it, <c>see</c>; empty for nothing.</param>
/// <param name="Locator">Where in the source, <c>p. 3</c>; empty for nowhere.</param>
/// <param name="Location">Of the key.</param>
public sealed record Citation(string Key, string Before, string Locator, Location Location)
{
    /// <summary>True when the text has named the authors, <c>[-@key]</c>, so that the year is enough.</summary>
    public bool IsYear { get; init; }

    /// <summary>True where it stands in braces, <c>{from=key}</c>, and not in brackets.</summary>
    public bool IsInBraces { get; init; }
}
