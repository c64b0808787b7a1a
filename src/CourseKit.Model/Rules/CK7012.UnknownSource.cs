using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSource
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7012",
        Name = "unknown-source",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "Metadata names a source that course.yml does not list",
        Explanation = """
            A `SourceKey` is one of the keys under `sources` in `course.yml`. There each source is described once, and a misspelt key is found here instead of
            in a list of references that lacks it.
            """,
        Bad = """
            === course.yml
            sources:
              krakovna2020: "Specification gaming: the flip side of AI ingenuity"
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public required SourceKey Source { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {source=krakovna202}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            sources:
              krakovna2020: "Specification gaming: the flip side of AI ingenuity"
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public required SourceKey Source { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {source=krakovna2020}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value, IReadOnlyList<string> known) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is no source of this course")
        {
            Label = "no such source",
            Hint = Suggestion.Nearest(value, known) is { } near ? $"Did you mean '{near}'?" : $"Add '{Excerpt.Of(value)}: Its title' under 'sources' in course.yml.",
        };
}
