using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CourseKit.Schema;

/// <summary>Constants of C# in the notation that authors write values in.</summary>
internal static class ConstantText
{
    /// <summary>Null for what is no single value.</summary>
    public static string? Of(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Enum && constant.Type is { } type) return MemberOf(type, constant.Value);
        return constant.Kind == TypedConstantKind.Primitive ? Of(constant.Value) : null;
    }

    /// <param name="type">Of the value; an enum's constant is its number.</param>
    public static string? Of(object? value, ITypeSymbol? type) => type?.TypeKind == TypeKind.Enum ? MemberOf(type, value) : Of(value);

    private static string? Of(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string? MemberOf(ITypeSymbol type, object? value) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name;
}
