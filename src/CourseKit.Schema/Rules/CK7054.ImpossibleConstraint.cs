using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ImpossibleConstraint
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7054",
        Name = "impossible-constraint",
        Severity = Severity.Error,
        Title = "The constraints of a property contradict each other or its default",
        Explanation = """
            A range whose minimum is above its maximum lets no value pass, a limit must be of the property's type, and a default that its own range refuses could not be written by any author.
            """,
        Bad = """
            === Metadata.cs
            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Range(1, 5)] public int Importance { get; init; } = 9;
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
        Good = """
            === Metadata.cs
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

            The score went up.
            """,
    };

    internal static Diagnostic EmptyRange(Location location, string property) =>
        new(Rule, location, $"No value of '{property}' can satisfy this")
        {
            Label = "the minimum is above the maximum",
            Hint = "Swap the two numbers.",
        };

    internal static Diagnostic BadLimit(Location location, string property, string expected) =>
        new(Rule, location, $"A limit of '{property}' is not {expected}")
        {
            Label = $"not {expected}",
            Hint = expected is "a day" or "a date" ? "Write [Range(typeof(DateOnly), \"2020-01-01\", \"2030-12-31\")]." : "Write two numbers.",
        };

    internal static Diagnostic BadDefault(Location location, string property, string value) =>
        new(Rule, location, $"The default of '{property}' is '{Excerpt.Of(value)}', which its own constraints refuse")
        {
            Label = "not allowed by the attributes above",
            Hint = "Change the default or the constraint.",
        };
}
