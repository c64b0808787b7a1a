namespace CourseKit.Model;

/// <summary>What is wrong with a text as the value of a field.</summary>
public enum ValueFault
{
    None,
    WrongType,
    NotAMember,
    BadDate,
    OutOfRange,
    WrongLength,
    NoMatch,

    /// <summary>The pattern took too long, so nobody knows.</summary>
    PatternTooSlow,
    NotAllowed,
    WrongFormat,
    Empty,
}

/// <param name="Value">The text in the notation of <see cref="BoundField.Values"/>; null when something is wrong.</param>
public readonly record struct ValueReading(string? Value, ValueFault Fault)
{
    public static ValueReading Wrong(ValueFault fault) => new(null, fault);
}
