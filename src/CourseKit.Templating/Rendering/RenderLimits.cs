namespace CourseKit.Templating;

/// <summary>What one rendering may use. Reaching a limit ends it with a diagnostic at the place.</summary>
public sealed record RenderLimits
{
    public static RenderLimits Default { get; } = new();

    /// <summary>Turns of loops inside each other, items of ranges and lists that are gone through, all together.</summary>
    public int Turns { get; init; } = 1_000_000;

    /// <summary>Expressions and statements that run, all together.</summary>
    public long Steps { get; init; } = 20_000_000;

    /// <summary>Functions and included templates running inside each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Characters written, captured text included.</summary>
    public int OutputSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>Characters in one text, items in one list.</summary>
    public int ValueSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes allocated on the rendering's thread, in sum: what was freed again counts too.</summary>
    public long Memory { get; init; } = 512 * 1024 * 1024;

    /// <summary>Time one regular expression may take: the one limit that is not a count, since backtracking cannot be counted.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>What a rendering is given beside its model.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    public CancellationToken Cancellation { get; init; }

    /// <summary>Parts that were made for other pages of the same place; null when each rendering makes its own.</summary>
    public PartStore? Parts { get; init; }
}
