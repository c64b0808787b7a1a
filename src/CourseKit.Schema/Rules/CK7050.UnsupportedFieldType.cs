using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class UnsupportedFieldType
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7050",
        Name = "unsupported-field-type",
        Severity = Severity.Error,
        Title = "A property of a metadata record has a type that authors cannot write",
        Explanation = """
            Metadata is text, `true` or `false`, numbers, dates, members of an enum, addresses, pages, prompts and sources, and lists of these: `string`, `bool`, `int` and its
            kin, `double`, `decimal`, `DateOnly`, `DateTimeOffset`, an enum without `[Flags]`, `Uri`, `PageRef`, `PromptRef`, `SourceKey`; `ImmutableArray<T>`,
            `IReadOnlyList<T>` and `T[]` of them. A property that only computes something, without a setter, may have any type.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public TimeSpan? Duration { get; init; }
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
                public int? Minutes { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string property, string type, bool isEnum) =>
        new(Rule, location, $"'{property}' has the type '{type}', which metadata has no values of")
        {
            Label = "cannot be written by authors",
            Hint = isEnum ? "Take [Flags] off the enum and make the property a list: ImmutableArray<T>." : "Use a text, number, date, enum, PageRef, PromptRef or SourceKey, or a list of them, or mark it [JsonIgnore].",
        };
}
