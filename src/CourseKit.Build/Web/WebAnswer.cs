namespace CourseKit.Build;

/// <summary>What came of asking an address.</summary>
/// <param name="Status">Of HTTP; 0 when there was no answer.</param>
/// <param name="At">The address that answered at last.</param>
internal sealed record WebAnswer(int Status, Uri At)
{
    /// <summary>Why there is no answer, or none that can be used, for people: <c>its host does not answer</c>. Null when there is one.</summary>
    public string? Failure { get; init; }

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

    public static WebAnswer None(Uri at, string failure) => new(0, at) { Failure = failure };
}
