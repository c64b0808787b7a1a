using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SlowMetadataPattern
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7014",
        Name = "slow-metadata-pattern",
        Severity = Severity.Warning,
        Title = "A pattern took too long, so a text of metadata was not checked",
        Explanation = """
            Some regular expressions try exponentially many ways to match a text, such as `(a+)+$`. The check stops after a quarter of a second. Write the
            pattern so that each text can be matched in one way only.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [RegularExpression("(a+)+b")] public string? Word { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {word=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac}
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
                [RegularExpression("(a+)+b")] public string? Word { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {word=aab}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field) =>
        new(Rule, location, $"'{field.Key}' could not be checked: its pattern takes too long")
        {
            Label = "not checked",
            Hint = $"Simplify the pattern {Excerpt.Of(field.Constraints.Pattern!.Expression)} of '{field.Property}'.",
        };
}
