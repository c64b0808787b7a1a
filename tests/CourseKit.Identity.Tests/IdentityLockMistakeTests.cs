using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Each way to damage a lock is an error at its place, and never half a lock.</summary>
public sealed class IdentityLockMistakeTests
{
    private const string Head = "{\n  \"version\": 1,\n  \"course\": \"c\",\n  \"ankiCourse\": \"c\",\n  \"prompts\": [\n";
    private const string Tail = "    \"end of prompts\"\n  ]\n}\n";
    private const string Line =
        """    {"id": "a", "kind": "qa", "question": "Q", "answer": "A", "at": [{"page": "p.md", "block": 10, "place": 10}]},""" + "\n";

    [Fact]
    public void The_undamaged_lock_of_these_tests_is_read() => Assert.NotNull(Read(Head + Line + Tail).Lock);

    [Theory]
    [InlineData("\"kind\": \"qa\",", "\"kind\": \"qa\"", "CK6100", 6)]
    [InlineData("\"end of prompts\"\n  ]\n}\n", "", "CK6100", 6)]
    [InlineData("\"version\": 1,", "\"version\": 1, \"version\": 1,", "CK6100", 2)]
    [InlineData("\"id\": \"a\", ", "", "CK6103", 6)]
    [InlineData("\"kind\": \"qa\", ", "", "CK6103", 6)]
    [InlineData("\"question\": \"Q\", ", "", "CK6103", 6)]
    [InlineData("\"answer\": \"A\", ", "", "CK6103", 6)]
    [InlineData(", \"at\": [{\"page\": \"p.md\", \"block\": 10, \"place\": 10}]", "", "CK6103", 6)]
    [InlineData("\"page\": \"p.md\", ", "", "CK6103", 6)]
    [InlineData("  \"version\": 1,\n", "", "CK6103", 1)]
    [InlineData("  \"ankiCourse\": \"c\",\n", "", "CK6103", 1)]
    [InlineData("\"id\": \"a\"", "\"id\": \"\"", "CK6104", 6)]
    [InlineData("\"id\": \"a\"", "\"id\": 7", "CK6104", 6)]
    [InlineData("\"kind\": \"qa\"", "\"kind\": \"quiz\"", "CK6104", 6)]
    [InlineData("\"kind\": \"qa\"", "\"kind\": \"cloze\"", "CK6104", 6)]
    [InlineData("\"block\": 10", "\"block\": -1", "CK6104", 6)]
    [InlineData("\"block\": 10", "\"block\": 1.5", "CK6104", 6)]
    [InlineData("\"block\": 10", "\"block\": 99999999999", "CK6104", 6)]
    [InlineData("\"at\"", "\"retired\": \"31.8.2026\", \"at\"", "CK6104", 6)]
    [InlineData("\"at\"", "\"retired\": \"2026-08-31\", \"withheld\": true, \"at\"", "CK6104", 6)]
    [InlineData("\"at\"", "\"withheld\": \"yes\", \"at\"", "CK6104", 6)]
    [InlineData("\"at\"", "\"anki\": \"9f\", \"at\"", "CK6104", 6)]
    [InlineData("\"at\"", "\"anki\": {\"hash\": \"9f\"}, \"at\"", "CK6103", 6)]
    [InlineData("\"at\"", "\"former\": [7], \"at\"", "CK6104", 6)]
    [InlineData("[{\"page\": \"p.md\", \"block\": 10, \"place\": 10}]", "\"p.md\"", "CK6104", 6)]
    [InlineData("\"end of prompts\"", "\"end\"", "CK6104", 7)]
    [InlineData("\"version\": 1", "\"version\": 0", "CK6104", 2)]
    [InlineData("\"version\": 1", "\"version\": \"one\"", "CK6104", 2)]
    [InlineData("\"version\": 1", "\"version\": 4", "CK6102", 2)]
    [InlineData("    {\"id\"", "    {\"page\": 7},\n    {\"id\"", "CK6104", 6)]
    [InlineData("    {\"id\"", "    {\"page\": \"p.md\", \"address\": 7},\n    {\"id\"", "CK6104", 6)]
    [InlineData("    {\"id\"", "    {\"page\": \"p.md\", \"formerAddresses\": [7]},\n    {\"id\"", "CK6104", 6)]
    [InlineData("    {\"id\"", "    {\"page\": \"p.md\", \"title\": \"x\"},\n    {\"id\"", "CK6105", 6)]
    [InlineData("    {\"id\"", "    {\"page\": \"p.md\"},\n    {\"page\": \"p.md\"},\n    {\"id\"", "CK6106", 7)]
    [InlineData("\"version\": 1", "\"version\": 99999999999", "CK6102", 2)]
    [InlineData("  \"course\"", "  \"decks\": 7,\n  \"course\"", "CK6104", 3)]
    [InlineData("  \"course\"", "  \"decks\": [7],\n  \"course\"", "CK6104", 3)]
    [InlineData("  \"course\"", "  \"decks\": [{\"folder\": \"a\"}],\n  \"course\"", "CK6103", 3)]
    [InlineData("  \"course\"", "  \"decks\": [{\"folder\": \"a\", \"name\": \"\"}],\n  \"course\"", "CK6104", 3)]
    [InlineData("  \"course\"", "  \"decks\": [\n{\"folder\": \"a\", \"name\": \"A\"},\n{\"folder\": \"a\", \"name\": \"B\"}],\n  \"course\"", "CK6106", 5)]
    [InlineData("\"at\"", "\"anki\": {\"hash\": \"9f\", \"seen\": 7, \"mod\": 1}, \"at\"", "CK6104", 6)]
    [InlineData("\"answer\"", "\"anwser\": \"A\", \"answer\"", "CK6105", 6)]
    [InlineData("  \"course\"", "  \"checksum\": \"9f\",\n  \"course\"", "CK6105", 3)]
    public void Damage_is_an_error_at_its_line_and_no_lock_is_returned(string what, string by, string code, int line)
    {
        var text = (Head + Line + Tail).Replace(what, by);

        var reading = Read(text);

        Assert.Null(reading.Lock);
        var first = reading.Diagnostics[0];
        Assert.Equal((code, line, Severity.Error), (first.Code, first.Location.Start.Line, first.Severity));
    }

    [Theory]
    [InlineData("\"numbers\": [1, 3]", null)]
    [InlineData("\"numbers\": [3, 1], \"retiredNumbers\": [{\"number\": 2, \"text\": \"x\"}]", null)]
    [InlineData("\"retiredNumbers\": [{\"number\": 3, \"text\": \"x\"}]", null)]
    [InlineData("\"numbers\": [1]", "CK6104")]
    [InlineData("\"numbers\": [1, 2, 3]", "CK6104")]
    [InlineData("\"numbers\": [1, 1]", "CK6104")]
    [InlineData("\"numbers\": [0, 1]", "CK6104")]
    [InlineData("\"numbers\": [1, \"2\"]", "CK6104")]
    [InlineData("\"numbers\": [1, -2]", "CK6104")]
    [InlineData("\"numbers\": [1, 99999999999]", "CK6104")]
    [InlineData("\"numbers\": \"1, 2\"", "CK6104")]
    [InlineData("\"retiredNumbers\": [{\"number\": 2, \"text\": \"x\"}]", "CK6104")]
    [InlineData("\"numbers\": [1, 3], \"retiredNumbers\": [{\"number\": 3, \"text\": \"x\"}]", "CK6104")]
    [InlineData("\"retiredNumbers\": [3]", "CK6104")]
    [InlineData("\"retiredNumbers\": [{\"number\": 3}]", "CK6103")]
    [InlineData("\"retiredNumbers\": [{\"number\": 3, \"text\": \"x\", \"on\": 1}]", "CK6105")]
    public void Numbers_that_no_cloze_can_have_are_an_error(string numbers, string? code)
    {
        var line = $$"""    {"id": "a", "kind": "cloze", "question": "A {lamp} burns {oil}.", {{numbers}}, "at": [{"page": "p.md", "block": 10, "place": 10}]},""" + "\n";

        var reading = Read(Head + line + Tail);

        Assert.Equal(code is null, reading.Lock is not null);
        Assert.Equal(code, reading.Diagnostics.FirstOrDefault()?.Code);
        Assert.All(reading.Diagnostics, found => Assert.Equal(6, found.Location.Start.Line));
    }

    [Fact]
    public void A_question_has_no_numbers() => Assert.Equal("CK6104", Read((Head + Line + Tail).Replace("\"at\"", "\"numbers\": [], \"at\"")).Diagnostics[0].Code);

    [Fact]
    public void A_merge_conflict_is_one_error_at_its_first_marker()
    {
        var text = Head + "<<<<<<< HEAD\n" + Line + "=======\n" + Line.Replace("\"Q\"", "\"Q?\"") + ">>>>>>> other\n" + Tail;

        var reading = Read(text);

        Assert.Null(reading.Lock);
        var found = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CK6101", new LinePosition(6, 1)), (found.Code, found.Location.Start));
    }

    [Fact]
    public void Two_prompts_with_one_id_or_one_key_are_errors_that_show_the_first()
    {
        var text = Head + Line + Line + Line.Replace("\"id\": \"a\"", "\"id\": \"b\", \"key\": \"a\"") + Tail;

        var reading = Read(text);

        Assert.Null(reading.Lock);
        Assert.Equal([("CK6106", 7), ("CK6106", 7), ("CK6106", 8)], reading.Diagnostics.Select(d => (d.Code, d.Location.Start.Line)));
        Assert.All(reading.Diagnostics, d => Assert.Equal(6, Assert.Single(d.Related).Location.Start.Line));
    }

    [Fact]
    public void Every_mistake_is_reported_in_one_reading()
    {
        var text = Head + Line.Replace("\"kind\"", "\"knid\"") + Line.Replace("\"a\"", "\"b\"").Replace("10,", "\"x\",") + Tail;

        var reading = Read(text);

        Assert.Equal(["CK6105", "CK6103", "CK6104"], reading.Diagnostics.Select(d => d.Code));
        Assert.Contains("'kind'", reading.Diagnostics[0].Hint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("not json at all")]
    [InlineData("{}")]
    public void A_file_that_is_no_lock_is_an_error(string text)
    {
        var reading = Read(text);

        Assert.Null(reading.Lock);
        Assert.NotEmpty(reading.Diagnostics);
        Assert.All(reading.Diagnostics, d => Assert.StartsWith("CK61", d.Code));
    }

    private static IdentityLockReading Read(string text) => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, text));
}
