namespace CourseKit.Generator.Tests;

/// <summary>The compiler sees packages and other projects, the command line only the C# of the course: what is declared elsewhere is refused by both in the same words.</summary>
public sealed class OtherAssemblyTests
{
    private const string Other =
        """
        namespace Other
        {
            public enum Level { Easy, Hard }
            public class Facts { public int Importance { get; set; } }
            [CourseKit.Metadata.PromptMetadata] public class Marked { public string Note { get; set; } }
        }
        """;

    private const string Page = "=== content/lamp.md\n---\ntitle: The lamp\n---\n{{< orbit_review >}}\nWhat is a lamp? {#lamp}\nA light.\n{{< /orbit_review >}}\n";

    [Theory]
    [InlineData("Other.Level Level")]
    [InlineData("Other.Level? Level")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Other.Level> Level")]
    [InlineData("Other.Level[] Level")]
    public void An_enum_of_another_assembly_is_refused(string property)
    {
        var (compiler, commandLine) = Findings($"[PromptMetadata]\npublic sealed record Facts\n{{\n    public {property} {{ get; init; }}\n}}\n");

        Assert.StartsWith("Facts.cs(4,", Assert.Single(compiler), StringComparison.Ordinal);
        Assert.Contains("CK7050: 'Level' is a '", compiler[0], StringComparison.Ordinal);
        Assert.Contains("which the C# of the course does not have", compiler[0], StringComparison.Ordinal);
        Assert.Equal(commandLine, compiler);
    }

    [Fact]
    public void A_base_of_another_assembly_is_refused()
    {
        var (compiler, commandLine) = Findings("[PromptMetadata]\npublic sealed class Mine : Other.Facts\n{\n    public string? Note { get; init; }\n}\n");

        Assert.StartsWith("Facts.cs(2,21): error CK7052: 'Mine' cannot describe metadata: the C# of the course does not have 'Facts'", Assert.Single(compiler), StringComparison.Ordinal);
        Assert.Equal(commandLine, compiler);
    }

    /// <summary>It may be that of another course whose catalog is used.</summary>
    [Fact]
    public void A_record_of_another_assembly_is_not_the_course_s()
    {
        var (compiler, commandLine) = Findings("");

        Assert.Empty(compiler);
        Assert.Equal(commandLine, compiler);
    }

    [Fact]
    public void An_enum_of_the_framework_is_read()
    {
        var (compiler, commandLine) = Findings("[PromptMetadata]\npublic sealed record Facts\n{\n    public DayOfWeek Day { get; init; }\n}\n");

        Assert.Empty(compiler);
        Assert.Equal(commandLine, compiler);
    }

    private static (List<string> Compiler, List<string> CommandLine) Findings(string code)
    {
        var example = $"=== course.yml\ntitle: Lamps\nrules:\n  CK5200: off\n{Page}=== Facts.cs\n{code}";
        var driver = TwoDoors.DriverFor(example);
        driver.AddAssembly(Other);
        return (TwoDoors.ByCompiler(driver), TwoDoors.ByCommandLine(example));
    }
}
