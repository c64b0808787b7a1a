using System.Text;

namespace CourseKit.Browser.Tests;

/// <summary>What a host that reads <c>_headers</c> sends with every file of a site.</summary>
internal static class SiteHeaders
{
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, byte[]> site) =>
        site.TryGetValue("_headers", out var bytes)
            ? Encoding.UTF8.GetString(bytes).Split('\n').Skip(1).TakeWhile(line => line.StartsWith(' '))
                .Select(line => line.Trim().Split(": ", 2)).ToDictionary(line => line[0], line => line[1])
            : new Dictionary<string, string>();
}
