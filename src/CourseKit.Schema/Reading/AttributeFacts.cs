using Microsoft.CodeAnalysis;

namespace CourseKit.Schema;

/// <summary>What Roslyn knows of an attribute, asked for plainly.</summary>
internal static class AttributeFacts
{
    /// <summary>A whole number among the arguments of its constructor; -1 where there is none.</summary>
    public static int Number(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Value is int number ? number : -1;

    /// <summary>The value that is assigned to one of its properties.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="property">The property of the attribute: <c>ErrorMessage</c>.</param>
    /// <param name="otherwise">When nothing is assigned, or a value of another type.</param>
    public static T Named<T>(this AttributeData attribute, string property, T otherwise) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property)
            .Value is { Kind: TypedConstantKind.Primitive, Value: T value }
            ? value
            : otherwise;

    /// <summary>True when it is a <c>ValidationAttribute</c>, an author's own too: it asks something of values.</summary>
    public static bool IsValidation(this INamedTypeSymbol attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (MetadataTypes.NameOf(type) == MetadataTypes.Annotations + "ValidationAttribute") return true;
        }

        return false;
    }
}
