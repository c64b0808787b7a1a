using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using SourceText = CourseKit.Syntax.SourceText;

namespace CourseKit.Schema;

/// <summary>Compiles the C# of a course as far as its records need it, for the command line.</summary>
public static class CourseCSharp
{
    /// <summary>What <c>ImplicitUsings</c> gives a project, and the namespace of our own types, which our props give it.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CourseKit.Metadata;
        """;

    /// <summary>Takes the C# files of a course; gives its records, or what is wrong with them and with the syntax of the files.</summary>
    /// <param name="references">The framework and <c>CourseKit.Metadata</c>.</param>
    public static SchemaReading Read(
        IEnumerable<SourceText> files, IEnumerable<MetadataReference> references, CancellationToken cancellation = default)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path, cancellationToken: cancellation))
            .ToList();
        var usings = CSharpSyntaxTree.ParseText(Usings, options, cancellationToken: cancellation);
        var compilation = CSharpCompilation.Create(
            "Course", [.. trees, usings], references, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var reading = CSharpSchemaReader.Read(compilation, cancellation);
        var errors = trees.SelectMany(tree => tree.GetDiagnostics(cancellation))
            .Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(CSharpNotParsed.At);
        return reading with { Diagnostics = reading.Diagnostics.Concat(errors).ToEquatableArray() };
    }
}
