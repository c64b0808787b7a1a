using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MetadataPatternMismatch
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7005",
        Name = "metadata-pattern-mismatch",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A text of metadata does not match its pattern",
        Explanation = """
            `[RegularExpression]` on a property of the record gives the pattern, which must match the whole text. Its `ErrorMessage` is shown as the hint, as
            that of every such attribute is, so that authors who do not read regular expressions learn what to write.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [RegularExpression("^[A-Z]{2,4}$", ErrorMessage = "An outcome is two to four capitals.")]
                public string? Outcome { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {outcome=Goal}
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
                [RegularExpression("^[A-Z]{2,4}$", ErrorMessage = "An outcome is two to four capitals.")]
                public string? Outcome { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {outcome=GOAL}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which does not match {Excerpt.Of(field.Constraints.Pattern!.Expression)}")
        {
            Label = "does not match",
            Hint = "Write a text that the whole pattern matches.",
        };
}
