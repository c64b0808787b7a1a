using CourseKit.Build;
using CourseKit.Model;
using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

/// <summary>Severities of <c>.globalconfig</c>: the compiler applies them to what the generator reports, the command line by itself, and both must say the same.</summary>
public sealed class SeverityTests
{
    /// <summary>An error that may be lowered, one that may not, a warning, one that course.yml raised, a hint that is off, and an error on a draft, which only warns.</summary>
    private const string Course =
        """
        === course.yml
        title: Lamps
        rules:
          CK1052: error
        === content/lamp.md
        ---
        title: The lamp
        weigth: 2
        title: Again
        ---
        See [nothing](nothing.md).

        {{< orbit_review >}}
        who gives light?
        The lamp
        What is a lamp?
        A light.
        What is a lamp?
        A light.
        {{< /orbit_review >}}
        === content/draft.md
        ---
        title: Draft
        title: Again
        draft: true
        ---
        === .globalconfig

        """;

    private static readonly string[] _words = ["none", "silent", "suggestion", "warning", "error", "default", "refactoring", "Error", "off", "hidden", "info", ""];

    [Theory]
    [InlineData("CK4120")]
    [InlineData("CK1005")]
    [InlineData("CK1052")]
    [InlineData("CK3102")]
    [InlineData("CK3120")]
    [InlineData("CK4007")]
    public void Each_severity_of_one_code_is_the_same_for_both(string code)
    {
        foreach (var word in _words)
        {
            var course = $"{Course}dotnet_diagnostic.{code}.severity = {word}\ndotnet_diagnostic.CK9999.severity = none\n";

            Assert.Equal(TwoDoors.ByCommandLine(course), TwoDoors.ByCompiler(course));
        }
    }

    [Fact]
    public void An_error_that_would_spoil_the_output_stays_one_for_both()
    {
        var found = TwoDoors.ByCompiler(Course + "dotnet_diagnostic.CK1005.severity = none\n");

        Assert.Contains(found, line => line.StartsWith("content/lamp.md(4,1): error CK1005: ", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith(".globalconfig(1,37): error CK4006: ", StringComparison.Ordinal));
    }

    [Fact]
    public void NoWarn_does_not_hide_it_either()
    {
        var options = new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new("CK1005", ReportDiagnostic.Suppress), new("CK4120", ReportDiagnostic.Suppress)]);

        var found = new CourseDriver(Course, options: options).Run().Diagnostics.Select(one => one.Id).ToList();

        Assert.Contains("CK1005", found);
        Assert.DoesNotContain("CK4120", found);
    }

    [Fact]
    public void A_rule_of_taste_is_turned_on_as_for_any_analyzer()
    {
        var found = TwoDoors.ByCompiler(Course + "dotnet_diagnostic.CK3120.severity = warning\n");

        Assert.Contains(found, line => line.Contains(": warning CK3120: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_is_read_as_the_compiler_reads_it()
    {
        string[] pieces =
        [
            "dotnet_diagnostic.", "DotNet_Diagnostic.", "CK1052", "ck4120", "CK3102", ".severity", ".Severity", " = ", "=", ":", " : ", "error", "none", "Warning", "suggestion",
            "\n", "\n", "\r\n", "\r", "\u2028", " ", "\t", "# note", "; note", "[*.md]", "[", "]", "\\#", "is_global = true", "é", "\u200d", "x", "dotnet_diagnostic.CK1052.severity = error\n",
            "dotnet_diagnostic.CK4120.severity=none # not now\n", "dotnet_diagnostic.CK4120.severity = warning",
        ];
        Property.Holds(Property.Texts(pieces), AssertReadAlike, tests: 1000);

        static void AssertReadAlike(string config)
        {
            var settings = GlobalConfigReader.Apply(
                new CourseKit.Syntax.SourceText(".globalconfig", config), new CourseSettings { Id = "c", Title = "C" }, Rules.All, new List<CourseKit.Syntax.Diagnostic>());

            Assert.Equal(ByCompiler(config), settings.Overrides.Select(set => $"{set.Code} {Report(set.Severity)}").Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> ByCompiler(string config) => GlobalConfig.Parse(config).Severities
        .Where(set => Rules.All.Any(rule => string.Equals(rule.Code, set.Key, StringComparison.OrdinalIgnoreCase)) && set.Value != ReportDiagnostic.Default)
        .Select(set => $"{set.Key.ToUpperInvariant()} {(set.Value == ReportDiagnostic.Hidden ? ReportDiagnostic.Suppress : set.Value)}").Order(StringComparer.Ordinal);

    private static ReportDiagnostic Report(CourseKit.Syntax.Severity? severity) => severity switch
    {
        CourseKit.Syntax.Severity.Error => ReportDiagnostic.Error,
        CourseKit.Syntax.Severity.Warning => ReportDiagnostic.Warn,
        CourseKit.Syntax.Severity.Hint => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Suppress,
    };
}
