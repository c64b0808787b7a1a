using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ConstraintNotChecked
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7058",
        Name = "constraint-not-checked",
        Severity = Severity.Warning,
        Title = "An attribute asks for a validation that cannot be made without running the author's code",
        Explanation = """
            The check runs in the compiler, before the course's own code exists. It knows `Required`, `Range`, `RegularExpression`, `StringLength`, `MinLength`, `MaxLength`,
            `Length`, `AllowedValues`, `DeniedValues`, `Url` and `EmailAddress`; any other validation attribute has no effect on metadata.
            """,
        Bad = """
            === Metadata.cs
            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [CreditCard] public string? Number { get; init; }
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
                [RegularExpression("[0-9]{16}")] public string? Number { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string attribute) =>
        new(Rule, location, $"[{attribute}] is not checked")
        {
            Label = "has no effect on metadata",
            Hint = "Use an attribute that 'coursekit explain CK7058' lists, such as [RegularExpression].",
        };
}
