using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class KeyTakenTwice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7056",
        Name = "key-taken-twice",
        Severity = Severity.Error,
        Title = "Two properties of a record have the same key",
        Explanation = """
            Keys are compared without case in front matter, and a key is the property's name in camel case unless `[JsonPropertyName]` gives another.
            """,
        Bad = """
            === Metadata.cs
            using System.Text.Json.Serialization;

            [PromptMetadata]
            public sealed record Prompt
            {
                public int Level { get; init; }

                [JsonPropertyName("level")] public int Grade { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
        Good = """
            === Metadata.cs
            using System.Text.Json.Serialization;

            [PromptMetadata]
            public sealed record Prompt
            {
                public int Level { get; init; }

                [JsonPropertyName("grade")] public int Grade { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, MetadataField field, MetadataField first) =>
        new(Rule, location, $"'{field.Property}' has the key '{field.Key}', and so has '{first.Property}'")
        {
            Label = $"'{field.Key}' is taken",
            Hint = "Rename one of the two, or give it [JsonPropertyName].",
        };
}
