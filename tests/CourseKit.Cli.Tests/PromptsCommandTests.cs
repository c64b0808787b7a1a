using System.Text.Json;

namespace CourseKit.Cli.Tests;

public sealed class PromptsCommandTests : IDisposable
{
    private const string Page = """
        {{< orbit_review color="purple" >}}
        Q: What is a proxy? {#proxy .core difficulty=2 source="a paper"}
        A: Something measured in place of what is *wanted*.

        C: Reward {tampering|changing it} is not earning it.
        {{< /orbit_review >}}
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void JSON_is_an_array_with_every_field()
    {
        _cli.WithPage("week/content/proxies.md", Page);

        var result = _cli.Run("prompts", "week", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        Assert.Equal(
            ["id", "kind", "page", "line", "block", "question", "answer", "cloze", "tags", "color", "metadata"],
            first.EnumerateObject().Select(property => property.Name));
        Assert.Equal("proxy", first.GetProperty("id").GetString());
        Assert.Equal("qa", first.GetProperty("kind").GetString());
        Assert.Equal("content/proxies.md", first.GetProperty("page").GetString());
        Assert.Equal(6, first.GetProperty("line").GetInt32());
        Assert.Equal(1, first.GetProperty("block").GetInt32());
        Assert.Equal("What is a proxy?", first.GetProperty("question").GetString());
        Assert.Equal("Something measured in place of what is *wanted*.", first.GetProperty("answer").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("cloze").ValueKind);
        Assert.Equal("core", Assert.Single(first.GetProperty("tags").EnumerateArray()).GetString());
        Assert.Equal("purple", first.GetProperty("color").GetString());
        Assert.Equal("2", first.GetProperty("metadata").GetProperty("difficulty").GetString());
        Assert.Equal("a paper", first.GetProperty("metadata").GetProperty("source").GetString());
    }

    [Fact]
    public void A_cloze_has_its_text_in_cloze_alone()
    {
        _cli.WithPage("index.md", Page);

        using var json = JsonDocument.Parse(_cli.Run("prompts", "--format", "json").Out);

        var cloze = json.RootElement[1];
        Assert.Equal("cloze", cloze.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, cloze.GetProperty("question").ValueKind);
        Assert.Equal(JsonValueKind.Null, cloze.GetProperty("answer").ValueKind);
        Assert.Equal("Reward {tampering|changing it} is not earning it.", cloze.GetProperty("cloze").GetString());
        Assert.Equal(9, cloze.GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_course_without_prompts_is_an_empty_array()
    {
        var result = _cli.WithPage("index.md", "Text.").Run("prompts", "--format", "json");

        Assert.Equal((0, "[]\n"), (result.ExitCode, result.Out));
    }

    [Fact]
    public void Prompts_come_in_course_order()
    {
        _cli.With("b.md", $"---\ntitle: B\nweight: 1\n---\n{Page.Replace("#proxy", "#first", StringComparison.Ordinal)}\n")
            .With("a.md", $"---\ntitle: A\nweight: 2\n---\n{Page.Replace("#proxy", "#second", StringComparison.Ordinal)}\n");

        using var json = JsonDocument.Parse(_cli.Run("prompts", "--format", "json").Out);

        Assert.Equal(["b.md", "b.md", "a.md", "a.md"], json.RootElement.EnumerateArray().Select(prompt => prompt.GetProperty("page").GetString()));
    }

    [Fact]
    public void The_table_shows_both_sides_in_80_columns()
    {
        var result = _cli.WithPage("index.md", Page, "Proxies and [what] they hide").Run("prompts");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Proxies and [what] they hide (index.md)", result.Out, StringComparison.Ordinal);
        Assert.Contains("What is a proxy?", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 review block, 2 prompts\n", result.Out, StringComparison.Ordinal);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_broken_course_still_lists_what_was_understood()
    {
        var result = _cli.WithPage("index.md", Page).With("broken.md", "---\ntitle: x\n").Run("prompts", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("CK1001", result.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }
}
