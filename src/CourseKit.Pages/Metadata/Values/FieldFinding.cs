using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What is said of a text that is no value of its field.</summary>
internal static class FieldFinding
{
    public static Diagnostic Of(MetadataField field, Location place, string text, ValueFault fault) =>
        InTheirWords(field, InOurs(field, place, text, fault), fault);

    /// <summary>What the author of the record says of such a value is the better hint.</summary>
    public static Diagnostic InTheirWords(MetadataField field, Diagnostic finding, ValueFault fault) =>
        field.Constraints.MessageFor(fault) is { } message ? finding with { Hint = message } : finding;

    private static Diagnostic InOurs(MetadataField field, Location place, string text, ValueFault fault) => fault switch
    {
        ValueFault.NotAMember => UnknownMetadataValue.At(place, field, text),
        ValueFault.BadDate => BadMetadataDate.At(place, field, text),
        ValueFault.OutOfRange => MetadataOutOfRange.At(place, field, text),
        ValueFault.WrongLength => WrongMetadataLength.At(place, field, text.Length),
        ValueFault.NoMatch => MetadataPatternMismatch.At(place, field, text),
        ValueFault.PatternTooSlow => SlowMetadataPattern.At(place, field),
        ValueFault.NotAllowed => MetadataValueNotAllowed.At(place, field, text),
        ValueFault.WrongFormat => WrongMetadataFormat.At(place, field, text),
        ValueFault.Empty => MissingMetadata.Empty(place, field),
        _ => WrongMetadataType.At(
            place, field.Key, $"'{Excerpt.Of(text)}'", FieldWords.Expected(field.Type), $"Write {FieldWords.Wanted(field)}."),
    };
}
