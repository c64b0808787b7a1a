using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = CourseKit.Syntax.Diagnostic;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using Location = Microsoft.CodeAnalysis.Location;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace CourseKit.Generator;

/// <summary>
/// All findings of a course, equal by content, and how they are told to the compiler: at the file, line and column of the author's text.
/// </summary>
internal sealed record FindingReport(EquatableArray<Diagnostic> Findings, CourseProject Project)
{
    private static readonly string[] _notConfigurable = [WellKnownDiagnosticTags.NotConfigurable];

    public void Report(SourceProductionContext context)
    {
        foreach (var finding in Findings) context.ReportDiagnostic(Guard.Run(finding.Location.Path, () => ToCompiler(finding), ToCompiler));
    }

    private Microsoft.CodeAnalysis.Diagnostic ToCompiler(Diagnostic finding)
    {
        var descriptor = RuleDescriptors.Of(finding.Rule);
        var severity = RuleDescriptors.SeverityOf(finding.Severity);
        // What course.yml makes of a rule is its severity here; .globalconfig, NoWarn and WarningsAsErrors have the last word, as for any
        // analyzer.
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            finding.Code,
            descriptor.Category,
            FullMessage.Of(finding),
            severity,
            severity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            title: descriptor.Title,
            description: descriptor.Description,
            location: Locate(finding.Location),
            additionalLocations: finding.Related.Select(related => Locate(related.Location)),
            customTags: IsFixed(finding) ? _notConfigurable : []);
    }

    /// <summary>
    /// An error without which the output would be wrong is no matter of taste; the command line does not let it be lowered either.
    /// </summary>
    private static bool IsFixed(Diagnostic finding) =>
        finding.Severity == Severity.Error && !ErrorCannotBeLowered.Allows(finding.Rule, null);

    private Location Locate(CourseKit.Syntax.Location place) => Location.Create(
        Project.FullPathOf(place.Path), new TextSpan(place.Span.Start, place.Span.Length), new LinePositionSpan(
            Position(place.Start), Position(place.End)));

    private static LinePosition Position(CourseKit.Syntax.LinePosition position) => new(position.Line - 1, position.Column - 1);
}
