using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataValueNotAllowed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7009",
        Name = "metadata-value-not-allowed",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A value of metadata is not among those allowed, or among those denied",
        Explanation = """
            `[AllowedValues]` on a property of the record lists the only values there may be, `[DeniedValues]` those there may not be. In a list, each item is held to them.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [AllowedValues("definition", "example", "contrast")] public string? Form { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {form=exmaple}
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
                [AllowedValues("definition", "example", "contrast")] public string? Form { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {form=example}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var allowed = field.Constraints.Allowed;
        var near = Suggestion.Nearest(value, allowed);
        return new(Rule, location, $"'{field.Key}' may not be '{Excerpt.Of(value)}'")
        {
            Label = allowed.IsEmpty ? "denied" : "not allowed",
            Hint = near is not null ? $"Did you mean '{near}'?" : allowed.IsEmpty ? "Write another value." : $"The values are {FieldWords.Names(allowed)}.",
        };
    }
}
