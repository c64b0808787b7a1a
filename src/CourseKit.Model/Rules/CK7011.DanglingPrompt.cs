using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DanglingPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7011",
        Name = "dangling-prompt",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "Metadata names a prompt that the course does not have",
        Explanation = """
            A `PromptRef` names a prompt by its id. Give the prompt that is meant an id of its own: `{#proxy}`.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public PromptRef? After { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy after=prxy}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public PromptRef? After { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy after=proxy}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value, string? near) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is the id of no prompt of this course")
        {
            Label = "no such prompt",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"Give the prompt that is meant the id {{#{Excerpt.Of(value)}}}.",
        };
}
