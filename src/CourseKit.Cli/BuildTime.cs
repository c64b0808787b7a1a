using System.Globalization;

namespace CourseKit.Cli;

/// <summary>The one time of a build: pages dated later are not published.</summary>
internal static class BuildTime
{
    private static readonly string[] _forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The time that was given, or else the clock's.</summary>
    public static DateTimeOffset Find(string? given, Terminal terminal) => Given(given, terminal) ?? terminal.Clock.GetUtcNow();

    /// <summary>The time that was given; null when none was, for what must not depend on the clock.</summary>
    /// <param name="given">What <c>--now</c> says; a time without a zone is UTC.</param>
    /// <param name="terminal">Knows SOURCE_DATE_EPOCH (reproducible-builds.org) and the clock.</param>
    public static DateTimeOffset? Given(string? given, Terminal terminal)
    {
        if (given is not null)
        {
            return DateTimeOffset.TryParseExact(given, _forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : throw new UsageException($"--now takes a date such as 2026-01-31 or 2026-01-31T09:00:00Z, not '{given}'.");
        }

        var epoch = terminal.Variable("SOURCE_DATE_EPOCH");
        if (string.IsNullOrEmpty(epoch)) return null;
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageException($"SOURCE_DATE_EPOCH is a number of seconds since 1970, not '{epoch}'.");
    }
}
