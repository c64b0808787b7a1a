using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks the values that a page or prompt gives one field.</summary>
internal sealed class FieldCheck(MetadataField metadata, ReferenceTargets targets, Action<Diagnostic> report)
{
    private readonly FieldReader _reader = new(metadata);

    public MetadataField Field { get; } = metadata;

    /// <summary>True, after a report, when the key may not be used any more; one that only should not be is reported too.</summary>
    public bool Refuses(Location key)
    {
        if (Field.Obsolete is not { } note) return false;
        report(ObsoleteMetadataKey.At(key, Field, note));
        return note.IsError;
    }

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
            report(FieldFinding.InTheirWords(Field, WrongMetadataLength.At(place, Field, items.Count), ValueFault.WrongLength));
            return null;
        }

        return values.Count == items.Count ? new BoundField(Field, values.ToEquatableArray()) : null;
    }

    private string? Check(CoursePage from, Located<string> item)
    {
        var reading = _reader.Read(item.Value);
        if (reading.Value is { } value) return targets.Find(from, Field, item, value, report);
        report(FieldFinding.Of(Field, item.Location, item.Value, reading.Fault));
        return null;
    }
}
