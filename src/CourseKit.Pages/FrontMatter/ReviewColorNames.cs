using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The colours of review blocks by the names that authors write.</summary>
public static class ReviewColorNames
{
    /// <summary>In the order of the palette.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "red", "orange", "brown", "yellow", "lime", "green", "turquoise", "cyan", "blue", "violet", "purple", "pink",
    ];

    /// <summary>The lower-case name, for attributes and classes.</summary>
    public static string Of(ReviewColor color) => All[(int)color];

    /// <summary>Exact, whatever the case: Orbit compares names in lower case only, and an upper-case one is no less clear.</summary>
    public static bool TryParse(string name, out ReviewColor color)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (!string.Equals(All[i], name, StringComparison.OrdinalIgnoreCase)) continue;
            color = (ReviewColor)i;
            return true;
        }

        color = default;
        return false;
    }

    /// <summary>The name that was probably meant, or null.</summary>
    public static string? Suggest(string name) => Suggestion.Nearest(name, All);

    /// <summary>What to tell the author of an unknown name.</summary>
    public static string Hint(string name) =>
        Suggest(name) is { } near ? $"Did you mean '{near}'?" : $"The colors are {string.Join(", ", All)}.";
}
