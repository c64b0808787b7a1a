using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class RecordIsNoSchema
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7052",
        Name = "record-is-no-schema",
        Severity = Severity.Error,
        Title = "A type marked as metadata cannot describe any",
        Explanation = """
            The catalog makes one value of the record for each prompt or page. So it must be a class or struct that other code can name and make: not generic, static, abstract or private, with
            a constructor without parameters or one whose parameters are its properties, as a positional record has. It may inherit from records of the course's own C# and of .NET; those of
            packages and other projects are not read.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt<T>
            {
                public T? Value { get; init; }
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
                public string? Value { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic WithBaseElsewhere(Location location, string name, string elsewhere) =>
        new(Rule, location, $"'{name}' cannot describe metadata: the C# of the course does not have '{elsewhere}', from which it inherits")
        {
            Label = "inherits from another assembly",
            Hint = $"Declare '{elsewhere}' in a C# file of the course, or write its properties here.",
        };

    internal static Diagnostic At(Location location, string name, string reason) =>
        new(Rule, location, $"'{name}' cannot describe metadata: {reason}")
        {
            Label = reason,
            Hint = $"Write 'public sealed record {name}' with properties that are set by 'init'.",
        };
}
