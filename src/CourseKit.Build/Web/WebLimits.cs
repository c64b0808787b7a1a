namespace CourseKit.Build;

/// <summary>How far the network is used. The defaults are for hosts that nobody knows.</summary>
public sealed record WebLimits
{
    /// <summary>Bytes of one file.</summary>
    public long MostBytes { get; init; } = 20_000_000;

    /// <summary>For one answer as a whole, redirects and body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public int MostRedirects { get; init; } = 5;

    /// <summary>Requests at one moment, to all hosts together. One host is asked one thing at a time.</summary>
    public int MostAtOnce { get; init; } = 8;

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>A host that asks for more patience than this is left alone.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether addresses of this machine and of local networks may be asked.</summary>
    public bool AllowPrivate { get; init; }
}
