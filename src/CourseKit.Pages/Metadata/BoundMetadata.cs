using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The checked metadata of a prompt or page: what a record of the author's is filled with.</summary>
/// <param name="Fields">Those that were given a right value, in the order of the record; a value of the block or page counts for its
/// prompts.</param>
/// <param name="IsComplete">Nothing required is missing or wrong, so the record can be made.</param>
public sealed record BoundMetadata(EquatableArray<BoundField> Fields, bool IsComplete)
{
    public static BoundMetadata Empty { get; } = new([], IsComplete: false);
}

/// <param name="Values">
/// One, or those of a list, in one notation for each type: <c>true</c> or <c>false</c>; numbers as C# writes them; <c>2026-01-31</c>;
/// moments as
/// <c>DateTimeOffset</c>'s round-trip format; the C# name of an enum's member; the file of a page; the id of a prompt; the key of a source.
/// </param>
public sealed record BoundField(MetadataField Field, EquatableArray<string> Values);
