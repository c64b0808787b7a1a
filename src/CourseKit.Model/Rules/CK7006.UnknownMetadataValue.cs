using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownMetadataValue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7006",
        Name = "unknown-metadata-value",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A value of metadata is none of the names of its enum",
        Explanation = """
            The members of an enum are written by name, in camel case: `VeryHard` is `veryHard`; case does not matter.
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
            What is a proxy? {difficulty=hrad}
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

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var names = field.Members.Select(member => member.Name).ToList();
        var near = names.FirstOrDefault(name => MetadataKey.IsSameWord(name, value)) ?? Suggestion.Nearest(value, names);
        return new(Rule, location, $"'{Excerpt.Of(value)}' is no value of '{field.Key}'")
        {
            Label = $"not a value of '{field.Key}'",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"The values are {FieldWords.Names(names)}.",
            Fix = SameWordFix.Of(location, value, near),
        };
    }
}
