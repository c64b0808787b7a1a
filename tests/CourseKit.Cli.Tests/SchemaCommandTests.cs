namespace CourseKit.Cli.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private const string Hint = "\nEditors with YAML support take the first from this line at the top of course.yml:\n  # yaml-language-server: $schema=course.schema.json\n";

    private readonly Cli _cli = new Cli().With("week/course.yml", "title: Week\nid: week\n").WithPage("week/page.md", "Text.");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Both_schemas_are_written_beside_the_course_and_a_build_does_not_publish_them()
    {
        var first = _cli.Run("schema", "week");
        var second = _cli.Run("schema", "week");

        Assert.Equal((0, "week/course.schema.json: written\nweek/frontmatter.schema.json: written\n" + Hint, ""), (first.ExitCode, first.Out, first.Error));
        Assert.Equal((0, "week/course.schema.json: unchanged\nweek/frontmatter.schema.json: unchanged\n" + Hint, ""), (second.ExitCode, second.Out, second.Error));
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
    public void The_line_that_an_editor_needs_is_shown_until_the_settings_have_it()
    {
        var first = _cli.Run("schema", "week");
        var line = first.Out.TrimEnd('\n').Split('\n')[^1].Trim();
        _cli.With("week/course.yml", $"{line}\ntitle: Week\nid: week\n");
        var second = _cli.Run("schema", "week");

        Assert.Equal("# yaml-language-server: $schema=course.schema.json", line);
        Assert.Equal("week/course.schema.json: unchanged\nweek/frontmatter.schema.json: unchanged\n", second.Out);
        Assert.Equal(0, _cli.Run("check", "week", "--strict").ExitCode);
    }
}
