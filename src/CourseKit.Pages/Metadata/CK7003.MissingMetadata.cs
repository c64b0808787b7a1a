using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingMetadata
{
    public static readonly Rule Rule = new(typeof(MissingMetadata))
    {
        Code = "CK7003",
        Name = "missing-metadata",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic OfPrompt(Location location, MetadataField field) =>
        new(Rule, location, $"This prompt does not state its '{field.Key}'")
        {
            Label = $"'{field.Key}' is required",
            Hint = Reason(field) + (FieldExample.Of(field) is { } example
                ? $"Write {{{field.Key}={example}}} at the end of the question, or '{field.Key}' in the block's tag or under 'prompts' in the front matter."
                : $"State '{field.Key}' in braces at the end of the question, in the block's tag, or under 'prompts' in the front matter."),
        };

    internal static Diagnostic OfPage(Location location, MetadataField field) =>
        new(Rule, location, $"This page does not state its '{field.Key}'")
        {
            Label = $"'{field.Key}' is required",
            Hint = Reason(field) + $"Add '{(FieldExample.Of(field) is { } example ? $"{field.Key}: {(field.List == ListType.None ? example : $"[{example}]")}" : field.Key)}' to the front matter.",
        };

    internal static Diagnostic Empty(Location location, MetadataField field) =>
        new(Rule, location, $"'{field.Key}' is empty")
        {
            Label = "nothing here",
            Hint = field.IsRequired
                ? $"Write {FieldWords.Expected(field.Type)}."
                : $"Write {FieldWords.Expected(field.Type)}, or remove '{field.Key}'.",
        };

    /// <summary>What the author of the record says of a value that is missing.</summary>
    private static string Reason(MetadataField field) => field.Constraints.MessageFor(ValueFault.Empty) is { } message ? $"{message} " : "";
}
