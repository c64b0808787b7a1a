using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using Location = CourseKit.Syntax.Location;

namespace CourseKit.Schema;

public static class UnsupportedFieldType
{
    public static readonly Rule Rule = new(typeof(UnsupportedFieldType))
    {
        Code = "CK7050",
        Name = "unsupported-field-type",
        Severity = Severity.Error,
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

    /// <summary>
    /// Of nobody, or of another assembly, which the command line does not see; also one that may be null, or each of a list.
    /// </summary>
    private static bool IsUnknown(ITypeSymbol type) => CSharpPlace.IsElsewhere(type)
        || type is INamedTypeSymbol { TypeArguments.Length: 1 } single && CSharpPlace.IsElsewhere(single.TypeArguments[0])
        || type is IArrayTypeSymbol array && CSharpPlace.IsElsewhere(array.ElementType);

    private static string Advice(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } single)
        {
            var one = single.TypeArguments[0];
            // Of an enum with [Flags], also one that may be null; else of a collection that is none of ours: List<string>, the first that
            // comes to mind.
            if (single.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) type = one;
            else if (ValueType.Of(one) is { List: ListType.None }) return $"Make it 'ImmutableArray<{one.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}>'.";
        }

        return type.TypeKind == TypeKind.Enum
            ? $"Take [Flags] off the enum and make the property a list: 'ImmutableArray<{type.Name}>'."
            : "Use a text, number, date, enum, PageRef, PromptRef or SourceKey, or a list of them, or mark it [JsonIgnore].";
    }
}
