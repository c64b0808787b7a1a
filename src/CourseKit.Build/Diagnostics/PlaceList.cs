using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Places in one line: <c>content/a.md:3:1, 9:5, b.md:7:1 and 12 more in 4 files</c>.</summary>
internal static class PlaceList
{
    /// <param name="places">All of them, in reading order.</param>
    /// <param name="count">How many to name.</param>
    /// <param name="known">The path that the reader has before them already; null when each is to be named.</param>
    /// <param name="columns">Whether columns are told.</param>
    public static string Of(IReadOnlyList<Location> places, int count, string? known, bool columns)
    {
        var text = "";
        foreach (var place in places.Take(count))
        {
            if (text.Length > 0) text += ", ";
            text += One(place, known, columns);
            known = place.Path;
        }

        return places.Count > count ? $"{text} and {Count([.. places.Skip(count)])}" : text;
    }

    /// <summary><c>12 more in 4 files</c>.</summary>
    public static string Count(IReadOnlyList<Location> places)
    {
        var files = places.Select(place => place.Path).Distinct(StringComparer.Ordinal).Count();
        return FormattableString.Invariant($"{places.Count} more{(files > 1 ? $" in {files} files" : "")}");
    }

    /// <summary>The first place and how many more there are, in so many columns: of a longer path the end is told.</summary>
    public static string Short(IReadOnlyList<Location> places, string? known, int width)
    {
        var first = One(places[0], known, columns: false);
        var rest = places.Count > 1 ? FormattableString.Invariant($" and {places.Count - 1} more") : "";
        var room = Math.Max(1, width - rest.Length);
        return (CellWidth.Of(first) <= room ? first : ExcerptLine.Of(first, first.Length - 1, first.Length, room).Text) + rest;
    }

    /// <summary>A file as a whole has no line.</summary>
    private static string One(Location place, string? known, bool columns)
    {
        var path = TerminalText.Safe(place.Path);
        if (place.Span.IsEmpty && place.Start is { Line: 1, Column: 1 }) return path;
        var position = columns ? place.Start.ToString() : place.Start.Line.ToString(CultureInfo.InvariantCulture);
        return place.Path == known ? position : $"{path}:{position}";
    }
}
