using Microsoft.CodeAnalysis;
using LinePosition = CourseKit.Syntax.LinePosition;
using Location = CourseKit.Syntax.Location;
using TextSpan = CourseKit.Syntax.TextSpan;

namespace CourseKit.Schema;

/// <summary>Places in C# as CourseKit writes them.</summary>
internal static class CSharpPlace
{
    public static Location Of(Microsoft.CodeAnalysis.Location? location)
    {
        if (location?.SourceTree is null) return Location.OfFile("");
        var lines = location.GetLineSpan();
        var span = new TextSpan(location.SourceSpan.Start, location.SourceSpan.Length);
        return new Location(location.SourceTree.FilePath, span, Position(lines.StartLinePosition), Position(lines.EndLinePosition));
    }

    public static Location Of(ISymbol symbol) => Of(symbol.Locations.FirstOrDefault(place => place.IsInSource));

    public static Location Of(AttributeData attribute, ISymbol owner) =>
        attribute.ApplicationSyntaxReference is { } syntax ? Of(syntax.SyntaxTree.GetLocation(syntax.Span)) : Of(owner);

    /// <summary>
    /// True for a type that neither the C# of the course declares nor the framework: one of a package, of another project, or of nobody.
    /// </summary>
    public static bool IsElsewhere(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        || (type.DeclaringSyntaxReferences.IsEmpty && type is INamedTypeSymbol && !IsOfFramework(type) && !MetadataTypes.IsOurs(type));

    private static bool IsOfFramework(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None || type.ContainingAssembly?.Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard");

    private static LinePosition Position(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        new(position.Line + 1, position.Character + 1);
}
