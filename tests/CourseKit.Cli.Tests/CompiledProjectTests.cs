namespace CourseKit.Cli.Tests;

/// <summary>What <c>dotnet build -t:Site</c> asks of the command line once the compiler has told of what it sees.</summary>
public sealed class CompiledProjectTests : IDisposable
{
    private const string SeenByCompiler = "CK1052";
    private const string SeenHereOnly = "CK6120";

    /// <summary>A setting that is misspelt, and a picture that a deck cannot have.</summary>
    private readonly Cli _cli = new Cli().With("content/lamp.md", """
        ---
        title: The lamp
        weigth: 3
        ---
        {{< orbit_review >}}
        What is a lamp? {#lamp}
        A light. ![of mine](https://example.org/lamp.png)
        {{< /orbit_review >}}
        """);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void What_the_compiler_has_told_is_not_told_again_and_the_rest_is()
    {
        var alone = _cli.Run("build");
        var compiled = _cli.Run("build", "--compiled");

        Assert.Contains(SeenByCompiler, alone.Error, StringComparison.Ordinal);
        Assert.Contains(SeenHereOnly, alone.Error, StringComparison.Ordinal);
        Assert.Equal(0, compiled.ExitCode);
        Assert.DoesNotContain(SeenByCompiler, compiled.Error, StringComparison.Ordinal);
        Assert.Contains("warning " + SeenHereOnly, compiled.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, "warning")]
    [InlineData("--no-warn CK6120", 0, "")]
    [InlineData("--warn-as-error CK1,ck6120", 1, "error")]
    [InlineData("--strict", 1, "error")]
    [InlineData("--strict --no-warn CK6120", 0, "")]
    [InlineData("--strict --warn-not-as-error CK6120", 0, "warning")]
    public void Warnings_are_what_the_project_makes_of_them_before_anything_is_written(string options, int exit, string severity)
    {
        var result = _cli.Run(["build", "--compiled", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(exit, result.ExitCode);
        Assert.Equal(exit == 0, Directory.Exists(_cli.At("dist/site")));
        if (severity.Length == 0) Assert.DoesNotContain(SeenHereOnly, result.Error, StringComparison.Ordinal);
        else Assert.Contains($"{severity} {SeenHereOnly}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_writes_the_compiler_has_not_seen()
    {
        _cli.With("templates/shortcodes/note.html", "Read [the rest][nowhere].\n").With("content/wick.md", "---\ntitle: The wick\n---\n{{% note %}}\n");

        var result = _cli.Run("build", "--compiled");

        Assert.Contains("warning CK5008", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_told_also_where_the_compiler_was_to_find_it()
    {
        _cli.With("content/wick.md", "---\ntitle: The wick\n---\nA [link](nothing.md).\n");

        var result = _cli.Run("build", "--compiled", "--no-warn", "CK4120");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK4120", result.Error, StringComparison.Ordinal);
    }
}
