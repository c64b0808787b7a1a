namespace CourseKit.Syntax;

/// <summary>
/// One finding. The message says what was found, the label what stands under the caret, the hint what to do about it.
/// Immutable and equal by content.
/// </summary>
public sealed record Diagnostic(Rule Rule, Location Location, string Message)
{
    /// <summary>The rule's own severity unless the course set another.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    public string? Label { get; init; }

    public string? Hint { get; init; }

    /// <summary>Other places that belong to the finding: the first of two duplicates, the tag that was left open.</summary>
    public EquatableArray<RelatedLocation> Related { get; init; }

    /// <summary>Null where only the author can know what was meant.</summary>
    public Fix? Fix { get; init; }

    public string Code => Rule.Code;

    /// <summary>Reading order: path, line, column, code. Ordinal, so that it is the same everywhere.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Location.Path, right.Location.Path);
        if (order == 0) order = left.Location.Start.CompareTo(right.Location.Start);
        if (order == 0) order = string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}

/// <summary>A second place of a diagnostic and what is to be seen there.</summary>
public sealed record RelatedLocation(Location Location, string Label);
