using CourseKit.Model;
using Microsoft.CodeAnalysis;

namespace CourseKit.Schema.Tests;

/// <summary>Reads records from text, as the command line does.</summary>
internal static class Reading
{
    private const string Head =
        "using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization; using System.Diagnostics.CodeAnalysis;";

    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "CourseKit.Metadata.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <param name="code">Begins in the second line of its file.</param>
    public static SchemaReading Of(string code) => Of(("Metadata.cs", $"{Head}\n{code}"));

    public static SchemaReading Of(params (string Path, string Text)[] files) =>
        CourseCSharp.Read(files.Select(file => new Syntax.SourceText(file.Path, file.Text)), _references);

    /// <summary>The record for prompts that has one property, which stands in the second line.</summary>
    public static MetadataField Field(string property) => Assert.Single(Of($"{Support}[PromptMetadata] public sealed record Prompt {{\n{property} }}").Schema.Prompt!.Fields);

    /// <summary>The findings on a property, by code and column; its line is checked too.</summary>
    public static IEnumerable<string> Findings(string property) =>
        Of($"{Support}[PromptMetadata] public sealed record Prompt {{\n{property} }}").Diagnostics.Select(found =>
        {
            Assert.Equal(("Metadata.cs", 3), (found.Location.Path, found.Location.Start.Line));
            return $"{found.Code} {found.Location.Start.Column}";
        });

    /// <summary>Each finding by code and place.</summary>
    public static IEnumerable<string> Places(this SchemaReading reading) => reading.Diagnostics.Select(found => $"{found.Code} {found.Location.Path} {found.Location.Start}");

    private const string Support = "public enum Level { Easy, Medium, VeryHard } [Flags] public enum Marks { Red, Blue } ";
}
