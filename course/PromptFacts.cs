using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Misalignment;

/// <summary>What the prompts of this course say about themselves; the compiler checks each against it.</summary>
[PromptMetadata]
public sealed record PromptFacts
{
    /// <summary>How hard it is to answer for someone who has just read the page.</summary>
    public Difficulty? Difficulty { get; init; }

    /// <summary>From 1, good to know, to 5: the page fails without it.</summary>
    [Range(1, 5)]
    public int Importance { get; init; } = 3;

    /// <summary>Where the answer comes from.</summary>
    public SourceKey? Source { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The page to have read before.</summary>
    public PageRef? Prerequisite { get; init; }

    /// <summary>When somebody last compared it with its source.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>The learning outcome that it tests.</summary>
    [RegularExpression("^[A-Z]{2,4}$")]
    public string? Outcome { get; init; }
}

public enum Difficulty
{
    Easy,
    Medium,
    Hard,
}
