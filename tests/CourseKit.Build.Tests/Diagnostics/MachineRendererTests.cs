using System.Text.Json;
using CourseKit.Syntax;
using CourseKit.Testing;

namespace CourseKit.Build.Tests;

public sealed class MachineRendererTests
{
    [Fact]
    public void MSBuild_gets_one_line_a_diagnostic()
    {
        var report = Sample.Report("one\ntwo <tag>", "<tag>", "skipped", "Delete\nit.", folder: "course");

        var text = DiagnosticRenderer.Render(report, DiagnosticFormat.MsBuild);

        Assert.Equal("course/page.md(2,5): warning CK3002: A raw tag stands alone. Delete it.\n", text);
    }

    [Fact]
    public void GitHub_gets_escaped_properties_and_data()
    {
        var source = new SourceText("a,b:c%.md", "one <tag>");
        var diagnostic = new Diagnostic(Sample.Rule, source.Locate(new TextSpan(4, 5)), "100 % wrong:\r\na, b");

        var text = DiagnosticRenderer.Render(Sample.Report([diagnostic], source), DiagnosticFormat.GitHub);

        Assert.Equal("::warning file=a%2Cb%3Ac%25.md,line=1,col=5,endColumn=10,title=CK3002::100 %25 wrong:%0D%0Aa, b\n", text);
    }

    [Fact]
    public void GitHub_gets_lines_instead_of_columns_for_a_span_of_several_lines()
    {
        var report = Sample.Report("a <tag\n x>", "<tag\n x>");

        var text = DiagnosticRenderer.Render(report, DiagnosticFormat.GitHub);

        Assert.Equal("::warning file=page.md,line=1,endLine=2,title=CK3002::A raw tag stands alone\n", text);
    }

    [Theory]
    [InlineData(DiagnosticFormat.MsBuild, "page.md(1,1): info CK3002: Found\n")]
    [InlineData(DiagnosticFormat.GitHub, "::notice file=page.md,line=1,col=1,endColumn=2,title=CK3002::Found\n")]
    public void A_hint_is_neither_warning_nor_error(DiagnosticFormat format, string expected)
    {
        var source = new SourceText("page.md", "x");
        var hint = new Diagnostic(Sample.Rule, source.Locate(new TextSpan(0, 1)), "Found") { Severity = Severity.Hint };

        Assert.Equal(expected, DiagnosticRenderer.Render(Sample.Report([hint], source), format));
    }

    [Fact]
    public void JSON_holds_every_field_and_counts()
    {
        using var json = JsonDocument.Parse(DiagnosticRenderer.Render(Duplicate(), DiagnosticFormat.Json));

        var diagnostic = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("CK1010", diagnostic.GetProperty("code").GetString());
        Assert.Equal("duplicate-key", diagnostic.GetProperty("name").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("course/page.md", diagnostic.GetProperty("path").GetString());
        Assert.Equal((2, 1, 2, 6), Region(diagnostic, "line", "column", "endLine", "endColumn"));
        Assert.Equal("Schlüssel 'title' twice", diagnostic.GetProperty("message").GetString());
        Assert.Equal("again", diagnostic.GetProperty("label").GetString());
        Assert.Equal(JsonValueKind.Null, diagnostic.GetProperty("hint").ValueKind);
        Assert.Equal("first", Assert.Single(diagnostic.GetProperty("related").EnumerateArray()).GetProperty("label").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("warnings").GetInt32());
    }

    [Fact]
    public void JSON_is_stable() => Snapshot.Match(DiagnosticRenderer.Render(Duplicate(), DiagnosticFormat.Json), "json");

    [Fact]
    public void SARIF_is_stable() => Snapshot.Match(DiagnosticRenderer.Render(Duplicate(), DiagnosticFormat.Sarif), "json");

    [Theory]
    [InlineData(DiagnosticFormat.Json)]
    [InlineData(DiagnosticFormat.Sarif)]
    public void No_findings_are_an_empty_list(DiagnosticFormat format)
    {
        using var json = JsonDocument.Parse(DiagnosticRenderer.Render(DiagnosticReport.Empty, format));

        var root = json.RootElement;
        var list = format == DiagnosticFormat.Json ? root.GetProperty("diagnostics") : root.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(0, list.GetArrayLength());
    }

    /// <summary>The rules of the standard that the schema states as required, and those on regions (OASIS SARIF 2.1.0).</summary>
    [Fact]
    public void SARIF_keeps_the_rules_of_the_standard()
    {
        using var json = JsonDocument.Parse(DiagnosticRenderer.Render(Duplicate(), DiagnosticFormat.Sarif));

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString()); // §3.13.2
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray()); // §3.13.4
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString()); // §3.14.17
        var driver = run.GetProperty("tool").GetProperty("driver"); // §3.18.2
        Assert.Equal("CourseKit", driver.GetProperty("name").GetString()); // §3.19.8
        var rule = Assert.Single(driver.GetProperty("rules").EnumerateArray()); // §3.19.23: each once
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!); // §3.49.13, §3.12.3: text when markdown
        Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!); // §3.27.11
            var index = result.GetProperty("ruleIndex").GetInt32(); // §3.27.6
            Assert.Equal(driver.GetProperty("rules")[index].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
            var (line, column, endLine, endColumn) = Region(place.GetProperty("region"), "startLine", "startColumn", "endLine", "endColumn");
            Assert.True(line >= 1 && column >= 1 && (endLine > line || endColumn >= column)); // §3.30.5-8
        }
    }

    [Theory]
    [InlineData("a b/ü[1].md", "a%20b/%C3%BC%5B1%5D.md")]
    [InlineData("/courses/x y.md", "file:///courses/x%20y.md")]
    [InlineData("../a:b.md", "../a%3Ab.md")]
    public void Paths_become_URI_references(string path, string uri) => Assert.Equal(uri, SarifLocation.ToUri(path));

    private static (int, int, int, int) Region(JsonElement element, string line, string column, string endLine, string endColumn) =>
        (element.GetProperty(line).GetInt32(), element.GetProperty(column).GetInt32(),
            element.GetProperty(endLine).GetInt32(), element.GetProperty(endColumn).GetInt32());

    private static DiagnosticReport Duplicate()
    {
        var source = new SourceText("page.md", "title: a\ntitle: b\n");
        var diagnostic = new Diagnostic(Sample.ErrorRule, source.Locate(new TextSpan(9, 5)), "Schlüssel 'title' twice")
        {
            Label = "again",
            Related = [new RelatedLocation(source.Locate(new TextSpan(0, 5)), "first")],
        };
        return Sample.Report([diagnostic], source, "course");
    }
}
