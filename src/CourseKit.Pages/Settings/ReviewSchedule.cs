namespace CourseKit.Model;

/// <summary>How the site's own review asks: <c>schedule</c> in <c>course.yml</c>.</summary>
public sealed record ReviewSchedule
{
    /// <summary>The share of answers that should be known when they are asked for: 0.7 to 0.99.</summary>
    public double Retention { get; init; } = 0.9;

    /// <summary>The most days between two reviews.</summary>
    public int LongestInterval { get; init; } = 365;

    /// <summary>How many new questions the page of the whole course asks on one day.</summary>
    public int NewADay { get; init; } = 20;

    /// <summary>How many questions it asks again on one day.</summary>
    public int ReviewsADay { get; init; } = 200;
}
