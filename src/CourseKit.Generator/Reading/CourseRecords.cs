using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;

namespace CourseKit.Generator;

/// <summary>The author's records, read from the compilation. Equal by content: an edit elsewhere in the C# leaves it the same.</summary>
internal sealed record CourseRecords(MetadataSchema Schema, EquatableArray<Diagnostic> Diagnostics, bool ArePublic)
{
    public static CourseRecords Read(Compilation compilation, CancellationToken cancellation) => new(MetadataSchema.BuiltIn, [], true);

    public CatalogHouse HouseIn(CourseProject project) =>
        new(project.Namespace, project.ClassName, ArePublic, Schema.Prompt?.TypeName, Schema.Page?.TypeName);
}
