namespace CourseKit.Syntax.Tests;

/// <summary>One mistake, one finding at its place; what comes below is read all the same.</summary>
public sealed class TomlMistakeTests
{
    [Theory]
    [InlineData("tags = [\n  \"a\",\n  \"b\"\n", "CK1006 1:8")]
    [InlineData("tags = [\"a\", \"b]\n", "CK1003 1:14")]
    [InlineData("tags = [\n  \"a\",\n  \"b]\n", "CK1003 3:3")]
    [InlineData("tags = [\n  \"a,\n  \"b\"\n]\n", "CK1003 2:3")]
    [InlineData("tags = [1, 2}\n", "CK1006 1:8")]
    [InlineData("tags = [1, 2]]\n", "CK1006 1:14")]
    [InlineData("tags = [[1, 2]\n", "CK1006 1:8")]
    [InlineData("tags = [\n  [1, 2]\n  [3]\n]\n", "CK1021 3:3")]
    [InlineData("tags = [\"a\",\n[other]\nx = 1\n", "CK1006 1:8")]
    [InlineData("tags = [\"a\",\n[[other.part]] # more\nx = 1\n", "CK1006 1:8")]
    [InlineData("a = [{ x = 1 }, { x = 2 ]\n", "CK1006 1:17")]
    [InlineData("a = { x = [1, 2 }\n", "CK1006 1:11")]
    [InlineData("a = { x = [1, }\n", "CK1006 1:11")]
    [InlineData("a = [{ x = 1, ]\n", "CK1006 1:6")]
    [InlineData("a = { x = 1 ]\n", "CK1006 1:5")]
    [InlineData("a = { x = 1 }}\n", "CK1006 1:14")]
    [InlineData("a = {\n  x = 1,\n  y = 2\n", "CK1006 1:5")]
    [InlineData("a = { x = \"1 }\n", "CK1003 1:11")]
    [InlineData("a = { x = 1,, y = 2 }\n", "CK1021 1:13")]
    [InlineData("a = { x = }\n", "CK1021 1:11")]
    [InlineData("a = { x }\n", "CK1004 1:7")]
    [InlineData("a = { x = 1 y = 2 }\n", "CK1021 1:13")]
    [InlineData("[[a]\n", "CK1006 1:1")]
    [InlineData("[a]]\n", "CK1006 1:4")]
    [InlineData("[]\n", "CK1021 1:2")]
    [InlineData("[a.]\n", "CK1021 1:4")]
    [InlineData("[a] b = 1\n", "CK1020 1:5")]
    [InlineData("a. = 1\n", "CK1021 1:4")]
    [InlineData(".a = 1\n", "CK1021 1:1")]
    [InlineData("\"a = 1\n", "CK1003 1:1")]
    [InlineData("a.b.c = 1\na.b = 2\n", "CK1005 2:3")]
    [InlineData("a = 1 b = 2\n", "CK1020 1:7")]
    [InlineData("a = [1 2]\n", "CK1021 1:8")]
    [InlineData("a = [2022-04-27 2022-04-28]\n", "CK1021 1:17")]
    [InlineData("a = 1 2\n", "CK1016 1:5")]
    [InlineData("a == 1\n", "CK1021 1:4")]
    [InlineData("a := 1\n", "CK1004 1:1")]
    [InlineData("a b = 1\n", "CK1004 1:1")]
    [InlineData("- a = 1\n", "CK1004 1:1")]
    [InlineData("// a\n", "CK1021 1:1")]
    [InlineData("a = \"one\ntwo\"\n", "CK1003 1:5")]
    [InlineData("a = 'one\n\ntwo' # three\n", "CK1003 1:5")]
    [InlineData("a = \"\"\"one\ntwo\n", "CK1003 1:5")]
    [InlineData("a = '''one\ntwo\n", "CK1003 1:5")]
    [InlineData("a = \"\\uD800\"\n", "CK1009 1:6")]
    [InlineData("a = \"\\U00110000\"\n", "CK1009 1:6")]
    [InlineData("a = \"\\x4\"\n", "CK1009 1:6")]
    [InlineData("a = 2022-02-30\n", "CK1016 1:5")]
    [InlineData("a = 2022-04-27T24:00:00Z\n", "CK1016 1:5")]
    [InlineData("a = 2022-4-27\n", "CK1016 1:5")]
    [InlineData("a = 07:60\n", "CK1016 1:5")]
    [InlineData("a = 1,5\n", "CK1016 1:5")]
    [InlineData("a = 1.\n", "CK1016 1:5")]
    [InlineData("a = 1e\n", "CK1016 1:5")]
    [InlineData("a = 0xG\n", "CK1016 1:5")]
    [InlineData("a = +\n", "CK1016 1:5")]
    [InlineData("a = null\n", "CK1016 1:5")]
    [InlineData("a = “x”\n", "CK1016 1:5")]
    [InlineData("été = 1\n", "CK1021 1:1")]
    [InlineData("\U0001F600 = 1\n", "CK1021 1:1")]
    [InlineData("a = \"\U0001F600\U0001F600\" x\n", "CK1020 1:12")]
    [InlineData("a = \"\U0001F600\\q\"\n", "CK1009 1:8")]
    [InlineData("a = [\"\U0001F600\" \"x\"]\n", "CK1021 1:11")]
    public void A_mistake_is_one_finding_and_the_next_setting_is_read(string toml, string expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var (root, findings) = DataText.Read(DataFormat.Toml, $"{toml}next = true\n".ReplaceLineEndings(lineEnd));

            Assert.Equal([expected], findings);
            Assert.Contains("next: Boolean(true)", DataText.Show(root), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("title: Reward tampering\n")]
    [InlineData("title: \"Reward tampering\"\n")]
    [InlineData("title 'Reward tampering'\n")]
    [InlineData("title: Ada's \"lamp\"\n")]
    [InlineData("title := Reward\n")]
    [InlineData("weight: 3 # heavy\n")]
    [InlineData("date: 2022-04-27\n")]
    [InlineData("tags: [\"a\", \"b\"]\n")]
    [InlineData("reward tampering = 3\n")]
    [InlineData("- weight = 3\n")]
    public void A_line_that_the_hint_puts_right_has_no_mistake(string toml)
    {
        var hint = HintFor(toml);

        var corrected = hint["Write '".Length..^"'.".Length];

        Assert.Empty(DataText.Read(DataFormat.Toml, corrected).Findings);
    }

    [Theory]
    [InlineData("some words", "Put text in quotes: \"some words\"")]
    [InlineData("some \"words\"", "Put text in quotes: 'some \"words\"'")]
    [InlineData("“some words”", "Put text in quotes: \"some words\"")]
    [InlineData("27/04/2022", "Write '2022-04-27' if that is the day.")]
    [InlineData("2022-02-30", "Write a day and time that exist, as 2022-04-27 or 2022-04-27T15:04:05Z.")]
    [InlineData("25:00:00", "Write a time that exists, as 15:04:05.")]
    [InlineData("1,5", "Write '1.5'.")]
    [InlineData(".5", "Write '0.5'.")]
    [InlineData("5.", "Write '5'.")]
    [InlineData("5;", "Write '5'.")]
    [InlineData("007", "Write '7': a number does not begin with 0.")]
    [InlineData("null", "Remove the setting: TOML has no such value.")]
    [InlineData("99999999999999999999", "An integer has 64 bits at most: up to 9223372036854775807. Put it in quotes if it is no number.")]
    public void The_hint_for_a_value_is_a_value(string value, string expected) => Assert.Equal(expected, HintFor($"a = {value}\n"));

    [Theory]
    [InlineData("[[a]\n", "Put ']]' after the name.")]
    [InlineData("a = \"one\ntwo\"\n", "A text of several lines stands between \"\"\" and \"\"\".")]
    [InlineData("a = \"\\ud83d\\ude00\"\n", "It is half of a character: write the character itself.")]
    [InlineData("// a\n", "A comment begins with '#'.")]
    public void The_hint_says_what_TOML_has_for_it(string toml, string expected) => Assert.Equal(expected, HintFor(toml));

    private static string HintFor(string toml)
    {
        var diagnostics = new List<Diagnostic>();
        DataReader.Read(DataFormat.Toml, new SourceText("page.md", toml), new TextSpan(0, toml.Length), diagnostics);
        return diagnostics[0].Hint!;
    }
}
