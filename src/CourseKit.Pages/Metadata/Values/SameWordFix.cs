using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Writes a name as it is declared when only case, hyphens or underscores differ: then it is certain what was meant. A name that is merely
/// near stays a hint.
/// </summary>
internal static class SameWordFix
{
    /// <param name="location">Of the name.</param>
    /// <param name="near">The declared name; null for none.</param>
    /// <returns>Null when it is not certain, or the place holds more than the name, such as quotes.</returns>
    public static Fix? Of(Location location, string written, string? near)
    {
        if (near is null || near == written || !MetadataKey.IsSameWord(near, written) || location.Span.Length != written.Length)
        {
            return null;
        }

        return new Fix($"Write '{near}'", [new TextEdit(location, near)]);
    }
}
