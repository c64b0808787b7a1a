using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace CourseKit.Schema;

/// <summary>Reads the records of a course from a compilation: the compiler's, or one made of the course's files.</summary>
public static class CSharpSchemaReader
{
    /// <summary>
    /// A record in a file that C# cannot parse counts as none: what Roslyn recovers may lack half of its properties, and every prompt would
    /// be reported for it. The error itself is the compiler's to report.
    /// </summary>
    public static SchemaReading Read(Compilation compilation, CancellationToken cancellation = default)
    {
        var found = new List<Diagnostic>();
        var records = new Dictionary<MetadataRole, (INamedTypeSymbol Type, MetadataRecord? Record)>();
        foreach (var type in Marked(compilation.Assembly.GlobalNamespace, cancellation).OrderBy(PlaceKey, StringComparer.Ordinal))
        {
            if (IsBroken(type, cancellation)) continue;
            foreach (var role in MetadataTypes.RolesOf(type))
            {
                if (records.TryGetValue(role, out var first)) found.Add(RoleTakenTwice.At(CSharpPlace.Of(type), type.Name, role, first.Type.Name, CSharpPlace.Of(first.Type)));
                else records.Add(role, (type, new RecordReader(compilation, type, role, found).Read()));
            }
        }

        found.Sort(Diagnostic.Compare);
        return new SchemaReading(new MetadataSchema(Of(MetadataRole.Prompt), Of(MetadataRole.Page)), found.Distinct().ToEquatableArray());

        MetadataRecord? Of(MetadataRole role) => records.TryGetValue(role, out var read) ? read.Record : null;
    }

    private static IEnumerable<INamedTypeSymbol> Marked(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner) continue;
            if (inner is INamedTypeSymbol type && MetadataTypes.RolesOf(type).Any()) yield return type;
            foreach (var marked in Marked(inner, cancellation)) yield return marked;
        }
    }

    private static bool IsBroken(INamedTypeSymbol type, CancellationToken cancellation) => PartsOf(type).SelectMany(part => part.DeclaringSyntaxReferences).Any(
        reference => reference.SyntaxTree.GetDiagnostics(cancellation).Any(problem => problem.Severity == DiagnosticSeverity.Error));

    /// <summary>The record, what it inherits from, and the enums whose names its values are.</summary>
    private static IEnumerable<ITypeSymbol> PartsOf(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            yield return at;
            foreach (var item in at.GetMembers().OfType<IPropertySymbol>().Select(property => ValueType.Of(property.Type)?.Item).OfType<ITypeSymbol>()) yield return item;
        }
    }

    /// <summary>The order of files and lines, which is the same on every machine.</summary>
    private static string PlaceKey(INamedTypeSymbol type) =>
        CSharpPlace.Of(type) is var place ? $"{place.Path}\0{place.Span.Start:D10}" : "";
}
