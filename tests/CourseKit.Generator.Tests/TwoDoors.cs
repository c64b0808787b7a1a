using System.Globalization;
using CourseKit.Build;
using CourseKit.Schema;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

/// <summary>What the compiler and the command line say of one course, in one notation.</summary>
internal static class TwoDoors
{
    public static List<string> ByCommandLine(string example)
    {
        var files = CourseFiles.FromTexts(RuleExample.Files(example));
        var above = KnownRules.Above.Select(rule => rule.Code).ToHashSet();
        var findings = CourseCompiler.Understand(files, CompileOptions.ForExamples).Report.Diagnostics;

        // Of a mistake in the syntax of C# the compiler speaks itself.
        return [.. findings.Where(finding => !above.Contains(finding.Code) && finding.Rule != CSharpNotParsed.Rule).Select(Line)];
    }

    private static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    public static List<string> ByCompiler(string example) => ByCompiler(DriverFor(example));

    public static List<string> ByCompiler(CourseDriver driver)
    {
        var result = driver.Run();
        Assert.Null(result.Exception);
        return [.. result.Diagnostics.Select(Line)];
    }

    /// <summary>The compiler's driver for a course and its C#, on the day of examples.</summary>
    public static CourseDriver DriverFor(string example)
    {
        var properties = new Dictionary<string, string> { ["CourseKitNow"] = CompileOptions.ForExamples.Publish.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var driver = new CourseDriver(example, properties: properties);
        driver.AddCode("Usings.cs", CourseCSharp.Usings);
        foreach (var (path, text) in RuleExample.Files(example).Where(file => IsCSharp(file.Key))) driver.AddCode(CourseDriver.Folder + path, text);
        return driver;
    }

    private static string Line(CourseKit.Syntax.Diagnostic finding)
    {
        var severity = finding.Severity == Severity.Hint ? "info" : finding.Severity.ToString().ToLowerInvariant();
        return $"{finding.Location.Path}({finding.Location.Start.Line},{finding.Location.Start.Column}): {severity} {finding.Code}: {FullMessage.Of(finding)}";
    }

    private static string Line(Microsoft.CodeAnalysis.Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        var start = place.StartLinePosition;
        var path = place.Path.StartsWith(CourseDriver.Folder, StringComparison.Ordinal) ? place.Path[CourseDriver.Folder.Length..] : place.Path;
        return $"{path}({start.Line + 1},{start.Character + 1}): {found.Severity.ToString().ToLowerInvariant()} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
