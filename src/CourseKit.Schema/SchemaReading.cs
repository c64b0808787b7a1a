using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

/// <summary>What was read from the records of a course.</summary>
/// <param name="Schema">Without a record that cannot be a schema.</param>
/// <param name="Diagnostics">Located in the C#; paths are those of the syntax trees.</param>
public sealed record SchemaReading(MetadataSchema Schema, EquatableArray<Diagnostic> Diagnostics);
