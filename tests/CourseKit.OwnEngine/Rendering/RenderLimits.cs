namespace OwnEngine;

/// <summary>What one rendering may use. Reaching a limit ends it with a diagnostic at the place.</summary>
public sealed record RenderLimits
{
    public static RenderLimits Default { get; } = new();

    /// <summary>Turns of loops, calls of functions, and items that functions go through, all together.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>Functions and included templates running inside each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Bytes of UTF-8 written, captured text included.</summary>
    public long OutputBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Characters in one text, items in one list.</summary>
    public int ValueSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>Time one regular expression may take: the one limit that is not a count, since backtracking cannot be counted.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>What a rendering is given beside its model.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>What <c>date.now</c> says. This room has no clock: without a time here, asking for it is a diagnostic.</summary>
    public DateTimeOffset? Now { get; init; }
}
