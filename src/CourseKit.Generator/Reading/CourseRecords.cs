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
            // A catalog that shows a type can be no more public than it.
            return new CourseRecords(
                schema, diagnostics, new[] { schema.Prompt, schema.Page }.OfType<MetadataRecord>().All(record => record.IsPublic));
        },
        failure => new CourseRecords(MetadataSchema.BuiltIn, [failure], true));
}
