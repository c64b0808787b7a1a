namespace CourseKit.Generator.Tests;

/// <summary>The ways in which any analyzer's severities are set, each for one code, in a project that is really built.</summary>
public sealed class SeverityInProjectTests : IDisposable
{
    /// <summary>An error (CK4120) and two warnings (CK1052, CK3102). Without C# of its own the compiler would not look for a .globalconfig.</summary>
    private readonly ConsumerProject _project = ConsumerProject.FromPackage(
        """
        === course.yml
        title: Lamps
        === content/lamp.md
        ---
        title: The lamp
        weigth: 3
        ---
        A [link](nothing.md).

        {{< orbit_review >}}
        What is a lamp?
        A light.
        What is a lamp?
        A light.
        {{< /orbit_review >}}
        """);

    [Fact]
    public void One_code_is_set_by_WarningsAsErrors_by_NoWarn_and_by_a_globalconfig_and_no_other_changes()
    {
        Assert.Equal(["CK1052 warning", "CK3102 warning", "CK4120 error"], Built());
        Assert.Equal(["CK1052 error", "CK3102 warning", "CK4120 error"], Built("-p:WarningsAsErrors=CK1052"));
        Assert.Equal(["CK1052 warning", "CK4120 error"], Built("-p:NoWarn=CK3102"));

        _project.Write(".globalconfig", "dotnet_diagnostic.CK1052.severity = error\ndotnet_diagnostic.CK3102.severity = none\ndotnet_diagnostic.CK4120.severity = warning\n");
        Assert.Equal(["CK1052 error", "CK4120 warning"], Built());
        Assert.Equal(["CK1052 error", "CK4120 warning"], Checked());

        // What the compiler passes over in silence, or without a place, is said with its place by both.
        _project.Write(".globalconfig", "dotnet_diagnostic.CK1025.severity = error\ndotnet_diagnostic.CK3102.severity = off\n[*.md]\ndotnet_diagnostic.CK4120.severity = none\n");
        Assert.Equal(["CK1052 warning", "CK3102 warning", "CK4007 warning", "CK4008 warning", "CK4009 warning", "CK4120 error"], Built());
        Assert.Equal(["CK1052 warning", "CK3102 warning", "CK4007 warning", "CK4008 warning", "CK4009 warning", "CK4120 error"], Checked());
    }

    public void Dispose() => _project.Dispose();

    private IEnumerable<string> Built(params string[] arguments) => Codes(_project.Build(["-p:OutputType=Library", .. arguments]).Findings);

    private IEnumerable<string> Checked() => Codes(ConsumerProject.Coursekit(_project.Folder, "check", ".", "--format", "msbuild", "--quiet").Output.Split('\n'));

    /// <summary>The course has one finding of each code; a second would show.</summary>
    private static IEnumerable<string> Codes(IEnumerable<string> lines) =>
        lines.Select(line => System.Text.RegularExpressions.Regex.Match(line, @"\): (error|warning) (CK\d{4}): ")).Where(match => match.Success)
            .Select(match => $"{match.Groups[2].Value} {match.Groups[1].Value}").Order(StringComparer.Ordinal);
}
