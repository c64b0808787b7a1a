using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataOutOfRange
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7004",
        Name = "metadata-out-of-range",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A number or date of metadata is outside of its range",
        Explanation = """
            `[Range(1, 5)]` on a property of the record sets the limits; without one, the limits are those of the C# type. In a list, each item is held to them.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Range(1, 5)] public int Importance { get; init; } = 3;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {importance=9}
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
                [Range(1, 5)] public int Importance { get; init; } = 3;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {importance=5}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value) =>
        new(Rule, location, $"'{field.Key}' is {Excerpt.Of(value)} where {FieldWords.Limits(field)} is allowed")
        {
            Label = "out of range",
            Hint = $"Write {FieldWords.Expected(field.Type)}, {FieldWords.Limits(field)}.",
        };
}
