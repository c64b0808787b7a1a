using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownMetadataKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7001",
        Name = "unknown-metadata-key",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "Metadata has a key that the course does not declare",
        Explanation = """
            The record marked `[PromptMetadata]` says which keys prompts may have, the record marked `[PageMetadata]` which keys front matter may have
            besides those that CourseKit and Hugo know. A key that is in neither is a slip, or a property that the record still lacks. A key is
            the name of the property in camel case: `ReviewedOn` is written `reviewedOn`. Settings of a page's own, for its templates only, go under `params`.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            public enum Difficulty { Easy, Medium, Hard }

            [PromptMetadata]
            public sealed record Prompt
            {
                public Difficulty Difficulty { get; init; } = Difficulty.Medium;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {dificulty=hard}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using CourseKit.Metadata;

            public enum Difficulty { Easy, Medium, Hard }

            [PromptMetadata]
            public sealed record Prompt
            {
                public Difficulty Difficulty { get; init; } = Difficulty.Medium;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {difficulty=hard}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="isNearFree">False when the near key is given too: one of the two has to go, and only the author knows which.</param>
    internal static Diagnostic At(Location location, string key, string? near, bool isNearFree, MetadataRecord record) =>
        new(Rule, location, record.Role == MetadataRole.Prompt ? $"'{Excerpt.Of(key)}' is no metadata of prompts in this course" : $"'{Excerpt.Of(key)}' is no setting of pages in this course")
        {
            Label = $"not declared in '{record.Name}'",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"{Keys(record)} Declare a property in '{record.Name}' for a new one{(record.Role == MetadataRole.Page ? ", or put it under 'params'" : "")}.",
            Fix = isNearFree ? SameWordFix.Of(location, key, near) : null,
        };

    private static string Keys(MetadataRecord record) =>
        record.Fields.IsEmpty ? "It declares no keys." : $"It declares {FieldWords.Names(record.Fields.Select(field => field.Key))}.";
}
