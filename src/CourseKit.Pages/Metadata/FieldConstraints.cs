using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What the attributes of <c>System.ComponentModel.DataAnnotations</c> ask of a value; in a list, of each item, but for the length.
/// </summary>
public sealed record FieldConstraints
{
    public static FieldConstraints None { get; } = new();

    public FieldRange? Range { get; init; }

    /// <summary>Of a text in characters, of a list in items.</summary>
    public FieldLength? Length { get; init; }

    public FieldPattern? Pattern { get; init; }

    /// <summary>The only values there may be, as authors write them; empty for any.</summary>
    public EquatableArray<string> Allowed { get; init; }

    public EquatableArray<string> Denied { get; init; }

    /// <summary><c>[Url]</c>, <c>[EmailAddress]</c>.</summary>
    public TextFormat Format { get; init; }

    /// <summary><c>[Required]</c>, as against <c>required</c>: an empty text counts as none.</summary>
    public bool NotEmpty { get; init; }

    /// <summary>What the author of the record wants said of values that it refuses (<c>ErrorMessage</c>).</summary>
    public EquatableArray<FieldMessage> Messages { get; init; }

    public string? MessageFor(ValueFault fault)
    {
        foreach (var message in Messages)
        {
            if (message.Fault == fault) return message.Text;
        }

        return null;
    }
}

/// <summary>What is said of a value with this fault.</summary>
public sealed record FieldMessage(ValueFault Fault, string Text);

/// <summary>Limits as the author wrote them, in the notation of the field's type.</summary>
public sealed record FieldRange(string Minimum, string Maximum)
{
    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }
}

/// <param name="Maximum">Null for no limit.</param>
public sealed record FieldLength(int Minimum, int? Maximum);

/// <param name="Expression">A .NET regular expression for the whole text.</param>
public sealed record FieldPattern(string Expression);

/// <summary>What a text must be, beyond a text.</summary>
public enum TextFormat
{
    Any,
    WebAddress,
    EmailAddress,
}
