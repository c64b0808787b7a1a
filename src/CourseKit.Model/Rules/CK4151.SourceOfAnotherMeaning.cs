using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SourceOfAnotherMeaning
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4151",
        Name = "source-of-another-meaning",
        Severity = Severity.Hint,
        Title = "The course's record gives 'source' another meaning",
        Explanation = """
            `{source=key}` behind a question shows readers a source of the course. A course whose record of prompts has a field `Source` of its own keeps that meaning, and nothing
            is shown, unless the field is a `SourceKey`.
            """,
        Bad = """
            === course.yml
            sources:
              krakovna2020: Specification gaming
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public string? Source { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            See [@krakovna2020].

            {{< orbit_review >}}
            What is a proxy? {source=krakovna2020}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            sources:
              krakovna2020: Specification gaming
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public SourceKey? Source { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            See [@krakovna2020].

            {{< orbit_review >}}
            What is a proxy? {source=krakovna2020}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Citation citation) =>
        new(Rule, citation.Location, $"'{Excerpt.Of(citation.Key)}' is a source, and the course's record makes another thing of it")
        {
            Label = "not shown to readers",
            Hint = "Make the field 'Source' of the record a SourceKey, or give it another name.",
        };
}
