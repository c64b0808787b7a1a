using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class RoleTakenTwice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7051",
        Name = "role-taken-twice",
        Severity = Severity.Error,
        Title = "Two records claim to describe the same thing",
        Explanation = """
            One record describes prompts and one describes pages: with two, nobody could say which of them a key belongs to.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public int Importance { get; init; }
            }

            [PromptMetadata]
            public sealed record Card
            {
                public int Weight { get; init; }
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
                public int Importance { get; init; }

                public int Weight { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string name, MetadataRole role, string first, Location place) =>
        new(Rule, location, $"'{name}' describes {(role == MetadataRole.Prompt ? "prompts" : "pages")}, as '{first}' does")
        {
            Label = "the second record of its kind",
            Hint = $"Move its properties to '{first}', or take the attribute away.",
            Related = [new RelatedLocation(place, "the first")],
        };
}
