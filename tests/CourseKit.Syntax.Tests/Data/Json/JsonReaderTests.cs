namespace CourseKit.Syntax.Tests;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{\"title\": \"Reward tampering\", \"weight\": 3}", "{title: \"Reward tampering\", weight: Integer(3)}")]
    [InlineData("{\"a\": true, \"b\": false, \"c\": null, \"d\": -1.5e3, \"e\": 0}", "{a: Boolean(true), b: Boolean(false), c: null, d: Float(-1.5e3), e: Integer(0)}")]
    [InlineData("{\"a\": [1, \"x\", [], {}], \"b\": {\"c\": {}}}", "{a: [Integer(1), \"x\", [], {}], b: {c: {}}}")]
    [InlineData("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"}", "{a: \"\"\\/\b\f\n\r\té\U0001F600\"}")]
    [InlineData("{\n  \"a\" : 1 ,\r\n\t\"b\":2\n}\n", "{a: Integer(1), b: Integer(2)}")]
    [InlineData("{}", "{}")]
    [InlineData("", "{}")]
    public void Settings_are_read(string json, string expected)
    {
        var (root, findings) = DataText.Read(DataFormat.Json, json);

        Assert.Empty(findings);
        Assert.Equal(expected, DataText.Show(root));
    }

    [Theory]
    [InlineData("{\"a\": 1,}", "CK1018 1:8")]
    [InlineData("{\"a\": [1,]}", "CK1018 1:9")]
    [InlineData("{// note\n\"a\": 1}", "CK1018 1:2")]
    [InlineData("{/* note */\"a\": 1}", "CK1018 1:2")]
    [InlineData("{a: 1}", "CK1018 1:2")]
    [InlineData("{\"a\": 'x'}", "CK1018 1:7")]
    [InlineData("{\"a\" 1}", "CK1004 1:2")]
    [InlineData("{\"a\" = 1}", "CK1004 1:2")]
    [InlineData("{\"a\": 1 \"b\": 2}", "CK1021 1:8")]
    [InlineData("{\"a\": 1\n\"b\": 2}", "CK1021 1:8")]
    [InlineData("{\"a\": }", "CK1021 1:7")]
    [InlineData("{\"a\": ,\"b\": 1}", "CK1021 1:7")]
    [InlineData("{, \"b\": 1}", "CK1021 1:2")]
    [InlineData("{\"a\": True}", "CK1016 1:7")]
    [InlineData("{\"a\": 01}", "CK1016 1:7")]
    [InlineData("{\"a\": +1}", "CK1016 1:7")]
    [InlineData("{\"a\": .5}", "CK1016 1:7")]
    [InlineData("{\"a\": 1.}", "CK1016 1:7")]
    [InlineData("{\"a\": word}", "CK1016 1:7")]
    [InlineData("{\"a\": \"open\n}", "CK1003 1:7")]
    [InlineData("{\"a\": \"\\q\"}", "CK1009 1:8")]
    [InlineData("{\"a\": [1, 2}", "CK1006 1:7")]
    [InlineData("{\"a\": 1", "CK1006 1:1")]
    [InlineData("{\"a\": 1, \"a\": 2}", "CK1005 1:10")]
    [InlineData("[1]", "CK1015 1:1")]
    [InlineData("{\"a\": 1} x", "CK1020 1:10")]
    public void A_mistake_is_reported_where_it_stands(string json, string expected)
    {
        var (_, findings) = DataText.Read(DataFormat.Json, json);

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void All_mistakes_come_in_one_run_and_the_good_settings_are_kept()
    {
        const string json = """
            {
              "title": "A",
              weight: 3,
              "draft": False,
              "slug": "open,
              "tags": ["a" "b"],
              "date": "2022-04-27"
              "good": 1,
            }
            """;

        var (root, findings) = DataText.Read(DataFormat.Json, json);

        Assert.Equal(["CK1018 3:3", "CK1016 4:12", "CK1003 5:11", "CK1021 6:15", "CK1021 7:23", "CK1018 8:12"], findings);
        Assert.Equal("{title: \"A\", weight: Integer(3), tags: [\"a\", \"b\"], date: \"2022-04-27\", good: Integer(1)}", DataText.Show(root));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Ten_thousand_levels_end_in_one_diagnostic(string opening)
    {
        var text = "{\"x\": " + string.Concat(Enumerable.Repeat(opening, 10_000));

        var (_, findings) = DataText.Read(DataFormat.Json, text);

        Assert.Equal("CK1011", Assert.Single(findings).Split(' ')[0]);
    }
}
