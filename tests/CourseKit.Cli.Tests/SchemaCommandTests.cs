namespace CourseKit.Cli.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly Cli _cli = new Cli().With("week/course.yml", "title: Week\nid: week\n").WithPage("week/page.md", "Text.");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Both_schemas_are_written_beside_the_course_and_a_build_does_not_publish_them()
    {
        var first = _cli.Run("schema", "week");
        var second = _cli.Run("schema", "week");

        Assert.Equal((0, "week/course.schema.json: written\nweek/frontmatter.schema.json: written\n", ""), (first.ExitCode, first.Out, first.Error));
        Assert.Equal((0, "week/course.schema.json: unchanged\nweek/frontmatter.schema.json: unchanged\n", ""), (second.ExitCode, second.Out, second.Error));
        Assert.Equal(0, _cli.Run("build", "week").ExitCode);
        Assert.Empty(Directory.EnumerateFiles(_cli.At("week/dist"), "*schema*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_schema_that_cannot_be_written_is_a_finding()
    {
        Directory.CreateDirectory(_cli.At("week/course.schema.json"));

        var result = _cli.Run("schema", "week");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("CK6022", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_how_an_editor_finds_the_schema() =>
        Assert.Contains("yaml-language-server: $schema=../frontmatter.schema.json", _cli.Run("schema", "--help").Out.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
