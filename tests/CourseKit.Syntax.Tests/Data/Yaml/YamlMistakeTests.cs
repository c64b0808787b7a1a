namespace CourseKit.Syntax.Tests;

public class YamlMistakeTests
{
    [Theory]
    [InlineData("title: A\ndraft true\ndate: 2022-04-27\n", "CK1004 2:1")]
    [InlineData("title \"A\"\ndate: 2022-04-27\n", "CK1004 1:1")]
    [InlineData("title: A\ndraft true\n", "CK1004 2:1")]
    [InlineData("title: A\ndraft:true\ndate: 2022-04-27\n", "CK1004 2:6")]
    [InlineData("params:\n  color red\n  size: 2\n", "CK1004 2:3")]
    [InlineData("items:\n  - name one\n    size: 2\n", "CK1004 2:5")]
    [InlineData("params:\n\tcolor: red\n", "CK1002 2:1")]
    [InlineData("tags:\n  - a\n\t- b\n", "CK1002 3:1")]
    [InlineData("a:\n  b: 1\n \tc: 2\n", "CK1002 3:2")]
    [InlineData("title: \"abc\ndate: 2022-04-27\n", "CK1003 1:8")]
    [InlineData("title: 'abc\ndate: 2022-04-27\n", "CK1003 1:8")]
    [InlineData("title: 'abc\ndate: '2022'\n", "CK1003 1:8")]
    [InlineData("title: \"abc\ndate: \"2022\"\n", "CK1003 1:8")]
    [InlineData("title: 'abc\nauthor: b'\n", "CK1003 1:8")]
    [InlineData("params:\n  a: \"x\n  b: \"y\"\n", "CK1003 2:6")]
    [InlineData("tags: [a, \"b]\ndate: 2022-04-27\n", "CK1003 1:11")]
    [InlineData("tags: [a, b\ndate: 2022-04-27\n", "CK1006 1:7")]
    [InlineData("p: {a: 1\nq: 2\n", "CK1006 1:4")]
    [InlineData("tags: [a, b]]\n", "CK1006 1:13")]
    [InlineData("tags: [a, b}\n", "CK1006 1:12")]
    [InlineData("a: ]\n", "CK1006 1:4")]
    [InlineData("title: A: B\n", "CK1007 1:9")]
    [InlineData("title: \"A\" and: B\n", "CK1007 1:15")]
    [InlineData("title: @x\n", "CK1008 1:8")]
    [InlineData("title: `x`\n", "CK1008 1:8")]
    [InlineData("title: %x\n", "CK1008 1:8")]
    [InlineData("title: *imp* thing\n", "CK1008 1:8")]
    [InlineData("title: \"C:\\path\"\n", "CK1009 1:11")]
    [InlineData("title: \"A\" and B\n", "CK1020 1:12")]
    [InlineData("title: 'It's fine'\n", "CK1020 1:12")]
    [InlineData("title: [draft] Foo\n", "CK1020 1:16")]
    [InlineData("title: \"x\"\"y\"\n", "CK1020 1:11")]
    [InlineData("a: 1\n b: 2\n", "CK1010 2:2")]
    [InlineData("a:\n  b: 1\n c: 2\n", "CK1010 3:2")]
    [InlineData("a: 1\na: 2\n", "CK1005 2:1")]
    [InlineData("a: {b: 1, b: 2}\n", "CK1005 1:11")]
    [InlineData("a: *x\n", "CK1013 1:4")]
    [InlineData("a: 1\n...\nb: 2\n", "CK1014 3:1")]
    [InlineData("a: 1\n---\nb: 2\n", "CK1014 2:1")]
    [InlineData("- a\n- b\n", "CK1015 1:1")]
    [InlineData("just text\n", "CK1004 1:1")]
    [InlineData("a: \"x\0y\"\n", "CK1019 1:6")]
    [InlineData("a: 1\n\0b: 2\n", "CK1019 2:1")]
    [InlineData("a: [b,, c]\n", "CK1021 1:7")]
    [InlineData("a: - b\n", "CK1021 1:4")]
    [InlineData("a: >x\n", "CK1021 1:4")]
    [InlineData(": x\n", "CK1021 1:1")]
    [InlineData("? [a]\n: b\n", "CK1021 1:3")]
    [InlineData("<<: text\n", "CK1021 1:5")]
    public void A_mistake_is_reported_where_it_stands(string yaml, string expected)
    {
        var (_, findings) = DataText.Read(DataFormat.Yaml, yaml);

        Assert.Equal([expected], findings);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_of_all_kinds_give_the_same_place(string newline)
    {
        var (_, findings) = DataText.Read(DataFormat.Yaml, "title: A\ndraft true\nparams:\n\ta: 1\ntags: \"x\n".Replace("\n", newline));

        Assert.Equal(["CK1004 2:1", "CK1002 4:1", "CK1003 5:7"], findings);
    }

    [Fact]
    public void One_run_finds_the_mistakes_of_all_settings_and_keeps_the_good_ones()
    {
        const string yaml = """
            title "Reward tampering"
            date: 2022-04-27
            params:
            	color: red
            tags: [reward, agents
            weight: 3
            description: "open
            weight: 4
            slug: ok
            """;

        var (root, findings) = DataText.Read(DataFormat.Yaml, yaml);

        Assert.Equal(["CK1004 1:1", "CK1002 4:1", "CK1006 5:7", "CK1003 7:14", "CK1005 8:1"], findings);
        Assert.Equal("{date: Date(2022-04-27), params: {color: \"red\"}, weight: Integer(3), slug: \"ok\"}", DataText.Show(root));
    }

    [Theory]
    [InlineData("title: A: B\n", "Put the value in quotes: \"A: B\"")]
    [InlineData("title: The \"A\": B\n", "Put the value in quotes: 'The \"A\": B'")]
    [InlineData("title: 'It's fine'\n", "Put the whole value in quotes: \"It's fine\"")]
    [InlineData("title: \"A\" and B\n", "Put the whole value in quotes: '\"A\" and B'")]
    [InlineData("draft true # soon\n", "Write 'draft: true'.")]
    [InlineData("draft = true\n", "Write 'draft: true'.")]
    [InlineData("draft:true\n", "Write 'draft: true'.")]
    public void The_hint_shows_the_line_put_right(string yaml, string expected)
    {
        var diagnostics = new List<Diagnostic>();

        DataReader.Read(DataFormat.Yaml, new SourceText("page.md", yaml), new TextSpan(0, yaml.Length), diagnostics);

        Assert.Equal(expected, Assert.Single(diagnostics).Hint);
    }

    [Fact]
    public void The_second_of_two_keys_names_the_first()
    {
        var diagnostics = new List<Diagnostic>();
        const string yaml = "title: A\nweight: 1\ntitle: B\n";

        var root = DataReader.Read(DataFormat.Yaml, new SourceText("page.md", yaml), new TextSpan(0, yaml.Length), diagnostics);

        var related = Assert.Single(Assert.Single(diagnostics).Related);
        Assert.Equal(new LinePosition(1, 1), related.Location.Start);
        Assert.Equal("{title: \"A\", weight: Integer(1)}", DataText.Show(root));
    }
}
