using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks the values that a page or prompt gives one field.</summary>
internal sealed class FieldCheck(MetadataField metadata, ReferenceTargets targets, Action<Diagnostic> report)
{
    private readonly FieldReader _reader = new(metadata);

    public MetadataField Field { get; } = metadata;

    /// <summary>Gives the values in the one notation of their type; null, after a report, when any is wrong.</summary>
    /// <param name="from">The page they stand on.</param>
    /// <param name="items">One, for a field that is no list.</param>
    /// <param name="place">Of the whole value.</param>
    public BoundField? Check(CoursePage from, IReadOnlyList<Located<string>> items, Location place)
    {
        var values = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (Check(from, item) is { } value) values.Add(value);
        }

        if (Field.List != ListType.None && !_reader.LengthIsRight(items.Count))
        {
            report(WrongMetadataLength.At(place, Field, items.Count));
            return null;
        }

        return values.Count == items.Count ? new BoundField(Field, values.ToEquatableArray()) : null;
    }

    private string? Check(CoursePage from, Located<string> item)
    {
        var reading = _reader.Read(item.Value);
        if (reading.Value is { } value) return targets.Find(from, Field, item, value, report);
        report(Finding(item.Location, item.Value, reading.Fault));
        return null;
    }

    private Diagnostic Finding(Location place, string text, ValueFault fault) => fault switch
    {
        ValueFault.NotAMember => UnknownMetadataValue.At(place, Field, text),
        ValueFault.BadDate => BadMetadataDate.At(place, Field, text),
        ValueFault.OutOfRange => MetadataOutOfRange.At(place, Field, text),
        ValueFault.WrongLength => WrongMetadataLength.At(place, Field, text.Length),
        ValueFault.NoMatch => MetadataPatternMismatch.At(place, Field, text),
        ValueFault.PatternTooSlow => SlowMetadataPattern.At(place, Field),
        ValueFault.NotAllowed => MetadataValueNotAllowed.At(place, Field, text),
        ValueFault.WrongFormat => WrongMetadataFormat.At(place, Field, text),
        ValueFault.Empty => MissingMetadata.Empty(place, Field),
        _ => WrongMetadataType.At(place, Field.Key, $"'{Excerpt.Of(text)}'", FieldWords.Expected(Field.Type), $"Write {FieldWords.Expected(Field.Type)}."),
    };
}
