using System.Globalization;

namespace CourseKit.Export;

/// <summary>The form of a date in Atom and sitemaps, always in UTC.</summary>
internal static class Rfc3339
{
    public static string? Of(DateTimeOffset? date) =>
        date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
