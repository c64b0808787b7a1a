using CourseKit.Model;
using CourseKit.Schema;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;

namespace CourseKit.Generator;

/// <summary>The author's records, read from the compilation. Equal by content: an edit elsewhere in the C# leaves it the same.</summary>
internal sealed record CourseRecords(MetadataSchema Schema, EquatableArray<Diagnostic> Diagnostics, bool ArePublic)
{
    public static CourseRecords Read(Compilation compilation, CancellationToken cancellation) => Guard.Run(
        compilation.AssemblyName ?? "",
        () =>
        {
            var (schema, diagnostics) = CSharpSchemaReader.Read(compilation, cancellation);
            var names = new[] { schema.Prompt, schema.Page }.OfType<MetadataRecord>().Select(record => record.TypeName);
            return new CourseRecords(schema, diagnostics, names.All(name => IsPublic(compilation, name)));
        },
        failure => new CourseRecords(MetadataSchema.BuiltIn, [failure], true));

    /// <summary>A catalog that shows a type can be no more public than it. A nested type is not found by this name, and counts as not public.</summary>
    private static bool IsPublic(Compilation compilation, string typeName) =>
        compilation.GetTypeByMetadataName(typeName.Substring("global::".Length))?.DeclaredAccessibility == Accessibility.Public;

    public CatalogHouse HouseIn(CourseProject project) =>
        new(project.Namespace, project.ClassName, ArePublic, Schema.Prompt?.TypeName, Schema.Page?.TypeName);
}
