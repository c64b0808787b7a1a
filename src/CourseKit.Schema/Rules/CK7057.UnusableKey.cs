using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class UnusableKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7057",
        Name = "unusable-key",
        Severity = Severity.Error,
        Title = "A property has a key that authors cannot write, or that CourseKit has for itself",
        Explanation = """
            On prompts `id`, `class`, `color`, `lint`, `repeat` and `open-ended` speak to CourseKit, in front matter `prompts`, `lint` and `params`. A key of letters, digits, `_`, `-`
            and `:` can be written in front matter and in attributes alike.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public string? Id { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
        Good = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public string? Reference { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string property, string key) =>
        new(Rule, location, $"The key '{Excerpt.Of(key)}' of '{property}' cannot be used")
        {
            Label = "not for metadata",
            Hint = "Rename the property, or give it another key with [JsonPropertyName].",
        };
}
