namespace CourseKit.Syntax.Tests;

public class YamlReaderTests
{
    [Theory]
    [InlineData("title: Reward tampering\nweight: 3\n", "{title: \"Reward tampering\", weight: Integer(3)}")]
    [InlineData("a: true\nb: False\nc: yes\nd: off\n", "{a: Boolean(true), b: Boolean(False), c: \"yes\", d: \"off\"}")]
    [InlineData("a:\nb: ~\nc: null\nd: \"\"\n", "{a: null, b: null, c: null, d: \"\"}")]
    [InlineData("a: -12\nb: 0x1F\nc: 0o17\nd: 1.5e3\ne: .inf\nf: 1.2.3\n", "{a: Integer(-12), b: Integer(0x1F), c: Integer(0o17), d: Float(1.5e3), e: Float(.inf), f: \"1.2.3\"}")]
    [InlineData("a: 2022-04-27\nb: 2022-04-27T10:00:00Z\nc: 2022-04-27 10:00\nd: 27/04/2022\ne: \"2022-04-27\"\n", "{a: Date(2022-04-27), b: Date(2022-04-27T10:00:00Z), c: Date(2022-04-27 10:00), d: \"27/04/2022\", e: \"2022-04-27\"}")]
    [InlineData("tags: [a, \"b c\", 'd',]\n", "{tags: [\"a\", \"b c\", \"d\"]}")]
    [InlineData("tags:\n- a\n- b\nx: 1\n", "{tags: [\"a\", \"b\"], x: Integer(1)}")]
    [InlineData("params:\n  a: {b: [1, {c: d}]}\n", "{params: {a: {b: [Integer(1), {c: \"d\"}]}}}")]
    [InlineData("items:\n  - name: a\n    size: 1\n  - b\n", "{items: [{name: \"a\", size: Integer(1)}, \"b\"]}")]
    [InlineData("a: |\n  one\n  two\nb: >-\n  one\n  two\nc: d\n", "{a: \"one\ntwo\n\", b: \"one two\", c: \"d\"}")]
    [InlineData("a: one\n  two\nb: \"x\n  y\"\n", "{a: \"one two\", b: \"x y\"}")]
    [InlineData("a: \"tab\\tquote\\\" \\u00e9\"\nb: 'it''s'\n", "{a: \"tab\tquote\" é\", b: \"it's\"}")]
    [InlineData("# comment\na: 1 # one\n\n# more\nb: x#y\n", "{a: Integer(1), b: \"x#y\"}")]
    [InlineData("a: !!str 1\nb: !!map {c: 1}\n", "{a: \"1\", b: {c: Integer(1)}}")]
    [InlineData("a: &x [1, 2]\nb: *x\n", "{a: [Integer(1), Integer(2)], b: [Integer(1), Integer(2)]}")]
    [InlineData("base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3\n", "{base: {x: Integer(1), y: Integer(2)}, c: {y: Integer(3), x: Integer(1)}}")]
    [InlineData("a: &x {p: 1}\nb: &y {q: 2}\nc: {<<: [*x, *y]}\n", "{a: {p: Integer(1)}, b: {q: Integer(2)}, c: {p: Integer(1), q: Integer(2)}}")]
    [InlineData("? a\n: b\n", "{a: \"b\"}")]
    [InlineData("\"a b\": 1\n'c': 2\nd e: 3\n", "{a b: Integer(1), c: Integer(2), d e: Integer(3)}")]
    [InlineData("title:\tX\n", "{title: \"X\"}")]
    [InlineData("  a: 1\n  b: 2\n", "{a: Integer(1), b: Integer(2)}")]
    [InlineData("title: \U0001F600 smile\nb: c\n", "{title: \"\U0001F600 smile\", b: \"c\"}")]
    [InlineData("a: 1\r\nb: 2\r\n", "{a: Integer(1), b: Integer(2)}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{a: Integer(1)}")]
    [InlineData("", "{}")]
    [InlineData("# nothing\n\n", "{}")]
    public void Settings_are_read_by_the_core_schema(string yaml, string expected)
    {
        var (root, findings) = DataText.Read(DataFormat.Yaml, yaml);

        Assert.Empty(findings);
        Assert.Equal(expected, DataText.Show(root));
    }

    [Fact]
    public void Every_key_and_value_has_its_span()
    {
        const string yaml = "title: \"Reward tampering\" # name\ntags: [a, 'b']\nparams:\n  n: 1\n";

        var (root, _) = DataText.Read(DataFormat.Yaml, yaml);

        string At(TextSpan span) => yaml.Substring(span.Start, span.Length);
        Assert.Equal(["title", "tags", "params"], root.Entries.Select(entry => At(entry.KeySpan)));
        Assert.Equal(["\"Reward tampering\"", "[a, 'b']", "n: 1"], root.Entries.Select(entry => At(entry.Value.Span)));
        Assert.Equal(["a", "'b'"], ((SequenceNode)root.Entries[1].Value).Items.Select(item => At(item.Span)));
    }

    [Fact]
    public void What_an_alias_repeats_stands_where_the_alias_stands()
    {
        const string yaml = "a: &x {p: [1]}\nb: *x\n";

        var (root, _) = DataText.Read(DataFormat.Yaml, yaml);

        var alias = new TextSpan(yaml.IndexOf('*', StringComparison.Ordinal), 2);
        var repeated = Assert.IsType<MappingNode>(root.Find("b")!.Value);
        Assert.Equal(alias, repeated.Span);
        Assert.Equal(alias, repeated.Entries[0].Value.Span);
    }

    [Fact]
    public void Aliases_of_aliases_end_in_a_diagnostic_at_the_one_too_many()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
        for (var c = 'b'; c <= 'z'; c++) bomb += $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 10))}]\n";

        var (_, alone) = DataText.Read(DataFormat.Yaml, bomb);
        var (_, besideAMistake) = DataText.Read(DataFormat.Yaml, "title A\n" + bomb);

        Assert.Equal(["CK1012 4:36"], alone);
        Assert.Equal(["CK1004 1:1", "CK1012 5:36"], besideAMistake);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Ten_thousand_levels_end_in_a_diagnostic(string opening)
    {
        var text = "a:\n  " + string.Concat(Enumerable.Repeat(opening, 10_000)) + "\n";

        var (_, findings) = DataText.Read(DataFormat.Yaml, text);

        Assert.Equal("CK1011", Assert.Single(findings).Split(' ')[0]);
    }

    [Fact]
    public void An_unknown_alias_suggests_the_anchor_that_was_meant()
    {
        const string yaml = "a: &reward 1\nb: *rewrad\n";
        var diagnostics = new List<Diagnostic>();

        DataReader.Read(DataFormat.Yaml, new SourceText("page.md", yaml), new TextSpan(0, yaml.Length), diagnostics);

        Assert.Equal("Did you mean '*reward'?", Assert.Single(diagnostics).Hint);
    }
}
