using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Schema;

/// <summary>A C# type as the type of a field.</summary>
/// <param name="Item">The C# type of the value, or of each item.</param>
internal sealed record ValueType(FieldType Type, ListType List, ITypeSymbol Item, bool IsNullable)
{
    public string TypeName =>
        Item.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Null for a type that front matter and attributes have no values of.</summary>
    public static ValueType? Of(ITypeSymbol type)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        type = WithoutNullable(type);
        var (list, item) = ListOf(type);
        // A list with gaps has no notation: an item is written, or is not there.
        if (list != ListType.None && item.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return null;
        return KindOf(item) is { } kind ? new ValueType(kind, list, item, isNullable) : null;
    }

    public EquatableArray<EnumMember> Members() => Type != FieldType.Enum
        ? []
        : Item.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(MemberOf).ToEquatableArray();

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static (ListType List, ITypeSymbol Item) ListOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array) return (ListType.Array, array.ElementType);
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } generic) return (ListType.None, type);
        var item = generic.TypeArguments[0];
        return MetadataTypes.NameOf(generic) switch
        {
            "System.Collections.Immutable.ImmutableArray`1" => (ListType.ImmutableArray, item),
            "System.Collections.Generic.IReadOnlyList`1" or "System.Collections.Generic.IReadOnlyCollection`1" or "System.Collections.Generic.IEnumerable`1" => (ListType.ReadOnlyList, item),
            _ => (ListType.None, type),
        };
    }

    private static FieldType? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => FieldType.Text,
        SpecialType.System_Boolean => FieldType.Boolean,
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => FieldType.Integer,
        SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double => FieldType.Number,
        SpecialType.System_DateTime => FieldType.DateTime,
        _ when type.TypeKind == TypeKind.Enum => type.Find("System.FlagsAttribute") is null ? FieldType.Enum : null,
        _ => MetadataTypes.NameOf(type) switch
        {
            "System.DateOnly" => FieldType.Date,
            "System.DateTimeOffset" => FieldType.DateTime,
            "System.Uri" => FieldType.Uri,
            "CourseKit.Metadata.SourceKey" => FieldType.Source,
            "CourseKit.Metadata.PageRef" => FieldType.Page,
            "CourseKit.Metadata.PromptRef" => FieldType.Prompt,
            _ => null,
        },
    };

    private static EnumMember MemberOf(IFieldSymbol field)
    {
        var named = field.Find("System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute")?.ConstructorArguments.FirstOrDefault()
            .Value as string
            ?? field.Find("System.Runtime.Serialization.EnumMemberAttribute")?.NamedArguments.FirstOrDefault(
                argument => argument.Key == "Value").Value.Value as string;
        var description = field.DeclaringSyntaxReferences.Select(reference => DocSummary.Of(reference.GetSyntax())).FirstOrDefault();
        return new EnumMember(named ?? MetadataKey.Of(field.Name), field.Name, description);
    }
}
