using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

/// <summary>A <c>.globalconfig</c> as the compiler itself reads it.</summary>
internal sealed class GlobalConfig(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
{
    public IReadOnlyDictionary<string, ReportDiagnostic> Severities => severities;

    /// <summary>Null when there is no such file.</summary>
    public static GlobalConfig? Of(AdditionalText? file) => file is null ? null : Parse(file.GetText()!.ToString());

    public static GlobalConfig Parse(string text) =>
        new(AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/course/.globalconfig") }).GlobalConfigOptions.TreeOptions);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        severities.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        severities.TryGetValue(diagnosticId, out severity);
}
