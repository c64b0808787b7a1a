using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class CSharpNotParsed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7060",
        Name = "c-sharp-not-parsed",
        Severity = Severity.Error,
        Title = "A C# file of the course has a syntax error",
        Explanation = """
            The records of a course are read from its C#. While a file has syntax errors, the records in it count as none, so that prompts are not reported for
            properties that could not be read. The compiler reports the same error under its own code.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public int Importance { get; init }
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
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Syntax.Diagnostic At(Microsoft.CodeAnalysis.Diagnostic problem) =>
        new(Rule, CSharpPlace.Of(problem.Location), $"{problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}")
        {
            Label = "not C#",
            Hint = "Put the syntax right; until then the metadata of this record is not checked.",
        };
}
