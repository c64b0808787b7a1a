using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataLength
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7008",
        Name = "wrong-metadata-length",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A text or list of metadata is too short or too long",
        Explanation = """
            `[StringLength]`, `[Length]`, `[MinLength]` and `[MaxLength]` on a property of the record limit the characters of a text, or the items of a list.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [StringLength(12)] public string? Unit { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {unit="degrees Celsius"}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [StringLength(12)] public string? Unit { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {unit="°C"}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, int length) =>
        new(Rule, location, $"'{field.Key}' has {FieldWords.Count(length, field.List == ListType.None ? "character" : "item")} where {FieldWords.Length(field)} {(field.Constraints.Length is { Minimum: 0, Maximum: 1 } or { Minimum: 1, Maximum: null or 1 } ? "is" : "are")} allowed")
        {
            Label = field.Constraints.Length is { } limits && length < limits.Minimum ? "too short" : "too long",
            Hint = $"Write {FieldWords.Length(field)}.",
        };
}
