using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class BadPattern
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7055",
        Name = "bad-pattern",
        Severity = Severity.Error,
        Title = "A pattern is no regular expression",
        Explanation = """
            `[RegularExpression]` takes a .NET regular expression. One that cannot be read can be matched by nothing, and the property would go unchecked.
            """,
        Bad = """
            === Metadata.cs
            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [RegularExpression("^[A-Z$")] public string? Outcome { get; init; }
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
                [RegularExpression("^[A-Z]+$")] public string? Outcome { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string property, string reason) =>
        new(Rule, location, $"The pattern of '{property}' is no regular expression")
        {
            Label = Excerpt.Of(reason),
            Hint = "Close every bracket, and write a character that is meant literally with a backslash before it.",
        };
}
