using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongMetadataType
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7002",
        Name = "wrong-metadata-type",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "Metadata has a value of another type than its property",
        Explanation = """
            The type of the property decides: a whole number for `int`, a number for `double` and `decimal`, `true` or `false` for `bool`, a list for
            `ImmutableArray<T>`. In front matter a list is written as a list; in an attribute its items stand in one text, with commas between them.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Range(1, 5)] public int Importance { get; init; } = 3;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {importance=high}
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
                [Range(1, 5)] public int Importance { get; init; } = 3;
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {importance=4}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="found">With its article: <c>a list</c>; or the text itself, in quotes.</param>
    /// <param name="expected">With its article: <c>a whole number</c>.</param>
    internal static Diagnostic At(Location location, string key, string found, string expected, string? hint) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' is {found} where {expected} is expected")
        {
            Label = $"not {expected}",
            Hint = hint,
        };
}
