using CourseKit.Model;
using Microsoft.CodeAnalysis;

namespace CourseKit.Schema;

/// <summary>
/// The types of <c>CourseKit.Metadata</c> and of the framework that records are read by, by their names: no assembly of theirs is loaded.
/// </summary>
public static class MetadataTypes
{
    public const string PromptAttribute = "CourseKit.Metadata.PromptMetadataAttribute";
    public const string PageAttribute = "CourseKit.Metadata.PageMetadataAttribute";
    internal const string Annotations = "System.ComponentModel.DataAnnotations.";

    internal static bool IsOurs(ITypeSymbol type) => NameOf(type).StartsWith("CourseKit.Metadata.", StringComparison.Ordinal);

    /// <summary>The full name without type arguments.</summary>
    internal static string NameOf(ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space && type.ContainingType is null
        ? $"{space.ToDisplayString()}.{type.MetadataName}"
        : type.MetadataName;

    internal static AttributeData? Find(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass is { } type && NameOf(type) == attribute);

    internal static IEnumerable<MetadataRole> RolesOf(INamedTypeSymbol type)
    {
        if (type.Find(PromptAttribute) is not null) yield return MetadataRole.Prompt;
        if (type.Find(PageAttribute) is not null) yield return MetadataRole.Page;
    }
}
