using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using Location = CourseKit.Syntax.Location;

namespace CourseKit.Schema;

/// <summary>A member of a record that looks like metadata and that no author can state.</summary>
public static class UnsettableProperty
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7061",
        Name = "unsettable-property",
        Severity = Severity.Warning,
        Title = "A member of a metadata record cannot be set, so no author can state it",
        Explanation = """
            Metadata is read into public properties with `init` or `set`, or into the parameters of a positional record. A property with `get` alone, one with a private
            setter, and a field are left out: their keys are unknown to authors. A property that computes its value (`=>`) is meant to be left out.
            """,
        Bad = """
            === Metadata.cs
            [PromptMetadata]
            public sealed record Prompt
            {
                public int Importance { get; } = 3;
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
                public int Importance { get; init; } = 3;
            }
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            """,
    };

    internal static Diagnostic At(Location location, ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type;
        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return new(Rule, location, member is IFieldSymbol ? $"'{member.Name}' is a field, which no author can set" : $"'{member.Name}' has no public setter, so no author can set it")
        {
            Label = "no metadata",
            Hint = $"Write 'public {name} {member.Name} {{ get; init; }}', or mark it [JsonIgnore].",
        };
    }
}
