using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What is wrong with the value of a parameter: what metadata says of such a value, under the code of the shortcodes' own rule.
/// </summary>
internal static class ParameterFinding
{
    private static readonly (Rule OfMetadata, Rule OfParameter)[] _rules =
    [
        (MissingMetadata.Rule, MissingParameter.Rule),
        (MetadataOutOfRange.Rule, ParameterOutOfRange.Rule),
        (MetadataPatternMismatch.Rule, ParameterPatternMismatch.Rule),
        (BadMetadataDate.Rule, BadParameterDate.Rule),
        (WrongMetadataLength.Rule, WrongParameterLength.Rule),
        (SlowMetadataPattern.Rule, SlowParameterPattern.Rule),
    ];

    public static Diagnostic Of(MetadataField field, Location place, string text, ValueFault fault) =>
        Of(FieldFinding.Of(field, place, text, fault));

    public static Diagnostic Of(Diagnostic ofMetadata)
    {
        var rule = _rules.Where(pair => pair.OfMetadata == ofMetadata.Rule).Select(pair => pair.OfParameter)
            .FirstOrDefault() ?? WrongParameterType.Rule;
        return Of(ofMetadata, rule);
    }

    /// <summary>The finding under another code.</summary>
    public static Diagnostic Of(Diagnostic ofMetadata, Rule rule) => ofMetadata with { Rule = rule, Severity = rule.Severity };
}
