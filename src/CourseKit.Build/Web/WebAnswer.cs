namespace CourseKit.Build;

/// <summary>What kept an answer from coming, or from being of use.</summary>
internal enum WebTrouble
{
    None,

    /// <summary>It may be gone at another time.</summary>
    Passing,

    /// <summary>The host is this machine or one of a local network.</summary>
    PrivateHost,

    /// <summary>The host is not known to the system of names.</summary>
    UnknownHost,

    /// <summary>The address, or one that it leads on to, cannot be asked.</summary>
    Address,

    TooLarge,

    /// <summary>The host does not want programs to ask it.</summary>
    Refused,
}

/// <summary>What of an answer's body is read.</summary>
internal enum WantedBody
{
    None,

    /// <summary>All of it, or it is a trouble.</summary>
    Whole,

    /// <summary>As much as a <c>robots.txt</c> may have that is read.</summary>
    Start,
}

/// <summary>What came of asking an address.</summary>
/// <param name="Status">Of HTTP; 0 when there was no answer.</param>
/// <param name="At">The address that answered at last.</param>
internal sealed record WebAnswer(int Status, Uri At)
{
    /// <summary>
    /// Why there is no answer, or none that can be used, for people: <c>its host does not answer</c>. Null when there is one.
    /// </summary>
    public string? Failure { get; init; }

    public WebTrouble Trouble { get; init; }

    /// <summary>True when every redirect on the way was said to be for good (301, 308), and there was one.</summary>
    public bool MovedForGood { get; init; }

    /// <summary>Without parameters, in small letters; null when the host said none.</summary>
    public string? ContentType { get; init; }

    /// <summary>How long the host asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Empty when it was not asked for.</summary>
    public byte[] Body { get; init; } = [];

    public bool IsFine => Failure is null && Status is >= 200 and < 300;

    /// <summary>Why it cannot be used, for people; null when it can.</summary>
    public string? Problem => Failure ?? (IsFine ? null : FormattableString.Invariant($"its host answers {Status}"));

    public static WebAnswer None(Uri at, string failure, WebTrouble trouble) => new(0, at) { Failure = failure, Trouble = trouble };
}
