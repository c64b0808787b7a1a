namespace CourseKit.Syntax.Tests;

public class TomlReaderTests
{
    [Theory]
    [InlineData("title = \"Reward tampering\"\nweight = 3\n", "{title: \"Reward tampering\", weight: Integer(3)}")]
    [InlineData("a.b.c = 1\na.d = 2\n\"x y\".'z' = 3\n", "{a: {b: {c: Integer(1)}, d: Integer(2)}, x y: {z: Integer(3)}}")]
    [InlineData("1234 = 1\nbare-key_ = 2\n\"\" = 3\n", "{1234: Integer(1), bare-key_: Integer(2), : Integer(3)}")]
    [InlineData("a = \"q\\\" t\\t \\u00e9 \\U0001F600\"\nb = 'C:\\path'\n", "{a: \"q\" t\t é \U0001F600\", b: \"C:\\path\"}")]
    [InlineData("a = \"\"\"\none\ntwo \\\n   three\"\"\"\nb = '''\none\n'two' '''\n", "{a: \"one\ntwo three\", b: \"one\n'two' \"}")]
    [InlineData("a = \"\"\"x\"\"\"\"\"\n", "{a: \"x\"\"\"}")]
    [InlineData("a = 1_000\nb = -17\nc = +5\nd = 0xDEAD_beef\ne = 0o755\nf = 0b1101\n", "{a: Integer(1_000), b: Integer(-17), c: Integer(+5), d: Integer(0xDEAD_beef), e: Integer(0o755), f: Integer(0b1101)}")]
    [InlineData("a = 3.14\nb = 5e+22\nc = -2E-2\nd = 6.626e-34\ne = inf\nf = -nan\n", "{a: Float(3.14), b: Float(5e+22), c: Float(-2E-2), d: Float(6.626e-34), e: Float(inf), f: Float(-nan)}")]
    [InlineData("a = true\nb = false\n", "{a: Boolean(true), b: Boolean(false)}")]
    [InlineData("a = 1979-05-27T07:32:00Z\nb = 1979-05-27 00:32:00.999-07:00\nc = 1979-05-27T07:32:00\nd = 1979-05-27\ne = 07:32:00\n", "{a: Date(1979-05-27T07:32:00Z), b: Date(1979-05-27 00:32:00.999-07:00), c: Date(1979-05-27T07:32:00), d: Date(1979-05-27), e: \"07:32:00\"}")]
    [InlineData("a = [1, 2]\nb = [ # first\n  \"x\",\n\n  \"y\", # last\n]\nc = [[1], ['z']]\nd = []\n", "{a: [Integer(1), Integer(2)], b: [\"x\", \"y\"], c: [[Integer(1)], [\"z\"]], d: []}")]
    [InlineData("a = { x = 1, y.z = 'b' }\nc = {}\n", "{a: {x: Integer(1), y: {z: \"b\"}}, c: {}}")]
    [InlineData("a = { # first\n  x = 1,\n\n  y = [\n    2,\n  ], # last\n}\n", "{a: {x: Integer(1), y: [Integer(2)]}}")]
    [InlineData("a = {\nx = 1\n, y = 2\n}\n", "{a: {x: Integer(1), y: Integer(2)}}")]
    [InlineData("x = 1\n[a]\ny = 2\n[a.b] # comment\nz = 3\n[c]\n", "{x: Integer(1), a: {y: Integer(2), b: {z: Integer(3)}}, c: {}}")]
    [InlineData("[a.b]\nx = 1\n[a]\ny = 2\n", "{a: {b: {x: Integer(1)}, y: Integer(2)}}")]
    [InlineData("[[p]]\nn = 1\n[p.q]\nm = 2\n[[p]]\nn = 3\n", "{p: [{n: Integer(1), q: {m: Integer(2)}}, {n: Integer(3)}]}")]
    [InlineData("# only\n\n  # comments\r\na = 1\r\n", "{a: Integer(1)}")]
    [InlineData("", "{}")]
    public void Settings_are_read(string toml, string expected)
    {
        var (root, findings) = DataText.Read(DataFormat.Toml, toml);

        Assert.Empty(findings);
        Assert.Equal(expected, DataText.Show(root));
    }

    [Theory]
    [InlineData("title \"X\"\n", "CK1004 1:1")]
    [InlineData("title: \"X\"\n", "CK1004 1:1")]
    [InlineData("title =\n", "CK1021 1:8")]
    [InlineData("= 1\n", "CK1021 1:1")]
    [InlineData("a = \"open\nb = 1\n", "CK1003 1:5")]
    [InlineData("a = 'open\nb = 1\n", "CK1003 1:5")]
    [InlineData("a = \"\"\"open\nb = 1\n", "CK1003 1:5")]
    [InlineData("a = [1, 2\nb = 1\n", "CK1006 1:5")]
    [InlineData("a = [\n  1,\n  2\n", "CK1006 1:5")]
    [InlineData("a = { x = 1\nb = 1\n", "CK1006 1:5")]
    [InlineData("[a\nb = 1\n", "CK1006 1:1")]
    [InlineData("a = \"\\q\"\n", "CK1009 1:6")]
    [InlineData("a = \"\\u12\"\n", "CK1009 1:6")]
    [InlineData("a = 1\na = 2\n", "CK1005 2:1")]
    [InlineData("a = {b = 1, b = 2}\n", "CK1005 1:13")]
    [InlineData("[a]\nb = 1\n[a]\nc = 2\n", "CK1017 3:2")]
    [InlineData("a = 1\n[a.b]\n", "CK1017 2:2")]
    [InlineData("a = 1\na.b = 2\n", "CK1017 2:1")]
    [InlineData("a = {b = 1}\n[a.c]\n", "CK1017 2:2")]
    [InlineData("a = [1]\n[[a]]\n", "CK1017 2:3")]
    [InlineData("a.b = 1\n[a]\n", "CK1017 2:2")]
    [InlineData("[a]\nb = 1\n[a.b]\n", "CK1017 3:4")]
    [InlineData("[a]\n[[a]]\n", "CK1017 2:3")]
    [InlineData("[[a]]\n[a]\n", "CK1017 2:2")]
    [InlineData("a = 1 b = 2\n", "CK1020 1:7")]
    [InlineData("a = \"x\" y\n", "CK1020 1:9")]
    [InlineData("a = yes\n", "CK1016 1:5")]
    [InlineData("a = True\n", "CK1016 1:5")]
    [InlineData("a = 007\n", "CK1016 1:5")]
    [InlineData("a = 1__0\n", "CK1016 1:5")]
    [InlineData("a = .5\n", "CK1016 1:5")]
    [InlineData("a = 27/04/2022\n", "CK1016 1:5")]
    [InlineData("a = 2022-13-01\n", "CK1016 1:5")]
    [InlineData("a = 25:00:00\n", "CK1016 1:5")]
    [InlineData("a = 99999999999999999999\n", "CK1016 1:5")]
    [InlineData("a = [1 2]\n", "CK1021 1:8")]
    [InlineData("a = [\"x\" \"y\"]\n", "CK1021 1:10")]
    [InlineData("a = [1,,2]\n", "CK1021 1:8")]
    [InlineData("a = \"x\0y\"\n", "CK1019 1:7")]
    public void A_mistake_is_reported_where_it_stands(string toml, string expected)
    {
        var (_, findings) = DataText.Read(DataFormat.Toml, toml);

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Reading_goes_on_at_the_next_line_so_that_all_mistakes_come_in_one_run()
    {
        const string toml = """
            title "A"
            weight = heavy
            tags = ["a", "b"
            draft = False
            slug = "open
            good = 1
            good = 2
            [t
            [u]
            x = 1
            """;

        var (root, findings) = DataText.Read(DataFormat.Toml, toml);

        Assert.Equal(["CK1004 1:1", "CK1016 2:10", "CK1006 3:8", "CK1016 4:9", "CK1003 5:8", "CK1005 7:1", "CK1006 8:1"], findings);
        Assert.Equal("{good: Integer(1), u: {x: Integer(1)}}", DataText.Show(root));
    }

    [Theory]
    [InlineData("a = 27/04/2022\n", "Write '2022-04-27' if that is the day.")]
    [InlineData("a = yes\n", "Write 'true'.")]
    [InlineData("a = FALSE\n", "Write 'false'.")]
    [InlineData("a = 007\n", "Write '7': a number does not begin with 0.")]
    [InlineData("a = some words # comment\n", "Put text in quotes: \"some words\"")]
    [InlineData("title: \"X\"\n", "Write 'title = \"X\"'.")]
    public void The_hint_shows_the_value_put_right(string toml, string expected)
    {
        var diagnostics = new List<Diagnostic>();

        DataReader.Read(DataFormat.Toml, new SourceText("page.md", toml), new TextSpan(0, toml.Length), diagnostics);

        Assert.Equal(expected, Assert.Single(diagnostics).Hint);
    }

    [Theory]
    [InlineData("a = ", "[")]
    [InlineData("a = ", "{a=")]
    [InlineData("a", ".a")]
    public void Ten_thousand_levels_end_in_a_diagnostic(string before, string level)
    {
        var text = before + string.Concat(Enumerable.Repeat(level, 10_000)) + " = 1\n";

        var (_, findings) = DataText.Read(DataFormat.Toml, text);

        Assert.StartsWith("CK1011", findings[0]);
    }
}
