using System.Text.RegularExpressions;

namespace CourseKit.Model;

/// <summary>
/// Reads texts as values of one field. What needs the course (is there such a page?) is asked elsewhere. Made once for a field, because
/// its pattern is compiled; safe for threads.
/// </summary>
public sealed class FieldReader
{
    /// <summary>A pattern that backtracks without end must not stop a build.</summary>
    private static readonly TimeSpan _patternTime = TimeSpan.FromMilliseconds(250);

    private readonly Regex? _pattern;

    /// <exception cref="ArgumentException">The field's pattern is no regular expression; the reading of records lets none pass.</exception>
    public FieldReader(MetadataField field)
    {
        Field = field;
        if (field.Constraints.Pattern is { } pattern) _pattern = new Regex(pattern.Expression, RegexOptions.CultureInvariant, _patternTime);
    }

    public MetadataField Field { get; }

    /// <summary>One value, or one item of a list.</summary>
    public ValueReading Read(string text)
    {
        var constraints = Field.Constraints;
        if (constraints.NotEmpty && text.Trim().Length == 0) return ValueReading.Wrong(ValueFault.Empty);
        var reading = ValueParser.Parse(Field, text);
        if (reading.Value is not { } value) return reading;
        if (!RangeTest.Holds(constraints.Range, Field.Type, value)) return ValueReading.Wrong(ValueFault.OutOfRange);
        if (Field.List == ListType.None && Field.Type is FieldType.Text && !LengthIsRight(text.Length))
        {
            return ValueReading.Wrong(ValueFault.WrongLength);
        }

        if (!TextFormats.Fits(constraints.Format, text)) return ValueReading.Wrong(ValueFault.WrongFormat);
        if (!constraints.Allowed.IsEmpty && !constraints.Allowed.Any(allowed => Same(allowed, value)))
        {
            return ValueReading.Wrong(ValueFault.NotAllowed);
        }

        if (constraints.Denied.Any(denied => Same(denied, value))) return ValueReading.Wrong(ValueFault.NotAllowed);
        return Match(text) is var fault and not ValueFault.None ? ValueReading.Wrong(fault) : reading;
    }

    /// <summary>For a list, of its items.</summary>
    public bool LengthIsRight(int length) =>
        Field.Constraints.Length is not { } limits || (length >= limits.Minimum && (limits.Maximum is not { } most || length <= most));

    /// <summary>As <c>RegularExpressionAttribute</c> decides: the whole text must match, and an empty text is none.</summary>
    private ValueFault Match(string text)
    {
        if (_pattern is null || text.Length == 0) return ValueFault.None;
        try
        {
            var match = _pattern.Match(text);
            return match.Success && match.Length == text.Length ? ValueFault.None : ValueFault.NoMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            return ValueFault.PatternTooSlow;
        }
    }

    private bool Same(string listed, string value) => Field.Type switch
    {
        FieldType.Integer or FieldType.Number or FieldType.Date or FieldType.DateTime => RangeTest.Compare(Field.Type, listed, value) == 0,
        FieldType.Enum => Field.Members.Any(member => member.Member == value && member.Name == listed),
        _ => string.Equals(listed, value, StringComparison.Ordinal),
    };
}
