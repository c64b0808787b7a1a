using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>Diagnostics made by hand, so that the renderers are tested apart from the rules.</summary>
internal static class Sample
{
    public static readonly Rule Rule = NewRule("CK3002", "stray-raw-tag", Severity.Warning);

    public static readonly Rule ErrorRule = NewRule("CK1010", "duplicate-key", Severity.Error);

    /// <summary>A report on one page, <c>page.md</c>, with the first occurrence of a text marked.</summary>
    public static DiagnosticReport Report(string page, string marked, string? label = null, string? hint = null, string folder = "")
    {
        var source = new SourceText("page.md", page);
        var span = new TextSpan(page.IndexOf(marked, StringComparison.Ordinal), marked.Length);
        var diagnostic = new Diagnostic(Rule, source.Locate(span), "A raw tag stands alone") { Label = label, Hint = hint };
        return Report([diagnostic], source, folder);
    }

    public static DiagnosticReport Report(IReadOnlyList<Diagnostic> diagnostics, SourceText source, string folder = "") =>
        DiagnosticReport.Of(diagnostics, [source], folder);

    public static string Text(DiagnosticReport report, int width = 80, bool color = false) =>
        DiagnosticRenderer.Render(report, DiagnosticFormat.Text, width, color);

    private static Rule NewRule(string code, string name, Severity severity) => new(new RuleTexts("A thing is found", "It matters because of `this`.", "bad", "good"))
    {
        Code = code,
        Name = name,
        Severity = severity,
    };
}
