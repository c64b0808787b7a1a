using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using Location = CourseKit.Syntax.Location;

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
            An author writes texts, `true` or `false`, numbers, dates, names of an enum, addresses, pages, prompts and sources, and lists of these. So a property
            may be a `string`, `bool`, `int` or another whole number, `double`, `decimal`, `DateOnly`, `DateTimeOffset`, an enum without `[Flags]`, `Uri`, `PageRef`,
            `PromptRef` or `SourceKey`, or an `ImmutableArray<T>`, `IReadOnlyList<T>` or `T[]` of one of them. A property that computes its value (`=>`) may have any type. An enum is declared
            in the C# of the course or is one of .NET: those of packages and other projects are not read.
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

    /// <summary>The same whether the type is known in another assembly or known nowhere.</summary>
    private static readonly SymbolDisplayFormat _nameOnly = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.UseErrorTypeSymbolName);

    internal static Diagnostic At(Location location, string property, ITypeSymbol type)
    {
        if (IsUnknown(type))
        {
            return new(Rule, location, $"'{property}' is a '{type.ToDisplayString(_nameOnly)}', which the C# of the course does not have")
            {
                Label = "unknown type",
                Hint = "Declare the type in a C# file of the course, or add the using that it needs.",
            };
        }

        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return new(Rule, location, $"'{property}' is a '{name}', which authors cannot write")
        {
            Label = "no type of metadata",
            Hint = Advice(type),
        };
    }

    /// <summary>Of nobody, or of another assembly, which the command line does not see; also one that may be null, or each of a list.</summary>
    private static bool IsUnknown(ITypeSymbol type) => CSharpPlace.IsElsewhere(type)
        || type is INamedTypeSymbol { TypeArguments.Length: 1 } single && CSharpPlace.IsElsewhere(single.TypeArguments[0])
        || type is IArrayTypeSymbol array && CSharpPlace.IsElsewhere(array.ElementType);

    private static string Advice(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } single)
        {
            var one = single.TypeArguments[0];
            // Of an enum with [Flags], also one that may be null; else of a collection that is none of ours: List<string>, the first that comes to mind.
            if (single.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) type = one;
            else if (ValueType.Of(one) is { List: ListType.None }) return $"Make it 'ImmutableArray<{one.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}>'.";
        }

        return type.TypeKind == TypeKind.Enum
            ? $"Take [Flags] off the enum and make the property a list: 'ImmutableArray<{type.Name}>'."
            : "Use a text, number, date, enum, PageRef, PromptRef or SourceKey, or a list of them, or mark it [JsonIgnore].";
    }
}
