using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A key whose property is <c>[Obsolete]</c>: authors learn of it where they still write it.</summary>
public static class ObsoleteMetadataKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7062",
        Name = "obsolete-metadata-key",
        Severity = Severity.Warning,
        Title = "Metadata has a key that the course is giving up",
        Explanation = """
            A property marked `[Obsolete("Use level.")]` is still read, and every place that states it is told what to write instead. With
            `[Obsolete("Use level.", error: true)]` C# may not use the property, and stating it is an error.
            """,
        Bad = """
            === Metadata.cs
            using System;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Obsolete("Use level.")] public int Grade { get; init; }

                public int Level { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy? {grade=2}
            A: What is measured in place of what is meant.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using System;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Obsolete("Use level.")] public int Grade { get; init; }

                public int Level { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy? {level=2}
            A: What is measured in place of what is meant.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location key, MetadataField field, ObsoleteNote note)
    {
        var finding = new Diagnostic(Rule, key, $"'{field.Key}' is obsolete")
        {
            Label = "no longer used",
            Hint = note.Message ?? $"Remove '{field.Key}'.",
        };
        return note.IsError ? finding with { Severity = Severity.Error } : finding;
    }
}
