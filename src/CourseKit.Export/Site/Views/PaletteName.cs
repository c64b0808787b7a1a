using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A colour's name in <c>data-palette</c> and in Orbit's <c>color</c>.</summary>
internal static class PaletteName
{
    public static string Of(ReviewColor color) => color.ToString().ToLowerInvariant();
}
