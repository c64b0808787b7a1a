using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ConstraintDoesNotApply
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7053",
        Name = "constraint-does-not-apply",
        Severity = Severity.Error,
        Title = "An attribute asks something that values of the property do not have",
        Explanation = """
            `[Range]` is for numbers and dates; `[RegularExpression]`, `[Url]` and `[EmailAddress]` are for texts; `[StringLength]` is for one text, `[Length]`, `[MinLength]` and
            `[MaxLength]` are for a text or a list.
            """,
        Bad = """
            === Metadata.cs
            using System.ComponentModel.DataAnnotations;

            [PromptMetadata]
            public sealed record Prompt
            {
                [Range(1, 5)] public string? Importance { get; init; }
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
                [Range(1, 5)] public int Importance { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, string attribute, string property, ValueType type) =>
        new(Rule, location, $"[{attribute}] cannot be asked of '{property}', which is {Kind(type)}")
        {
            Label = "does not apply",
            Hint = "Remove it, or change the type of the property.",
        };

    private static string Kind(ValueType type) =>
        type.List != ListType.None ? "a list" : type.Type == FieldType.Enum ? "an enum" : FieldWords.Expected(type.Type);
}
