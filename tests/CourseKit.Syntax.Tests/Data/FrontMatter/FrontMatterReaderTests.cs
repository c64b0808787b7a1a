namespace CourseKit.Syntax.Tests;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody\n", DataFormat.Yaml, 17)]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody\r\n", DataFormat.Yaml, 20)]
    [InlineData("---\rtitle: A\r---\rBody\r", DataFormat.Yaml, 17)]
    [InlineData("\uFEFF---\ntitle: A\n---\nBody\n", DataFormat.Yaml, 18)]
    [InlineData("\n\n---\ntitle: A\n---\nBody\n", DataFormat.Yaml, 19)]
    [InlineData("--- \ntitle: A\n---\t\nBody\n", DataFormat.Yaml, 19)]
    [InlineData("---\ntitle: A\n---", DataFormat.Yaml, 16)]
    [InlineData("---\ntitle: A\n---\n---\nBody\n", DataFormat.Yaml, 17)]
    [InlineData("+++\ntitle = \"A\"\n+++\nBody\n", DataFormat.Toml, 20)]
    [InlineData("{\"title\": \"A\"}\nBody\n", DataFormat.Json, 15)]
    [InlineData("{\n  \"title\": \"}\"\n}\r\nBody\n", DataFormat.Json, 20)]
    [InlineData("{ }\nBody\n", DataFormat.Json, 4)]
    public void Front_matter_ends_after_the_line_ending_of_its_closing_line(string page, DataFormat format, int end)
    {
        var (frontMatter, findings) = DataText.ReadPage(page);

        Assert.Empty(findings);
        Assert.Equal(format, frontMatter!.Format);
        Assert.Equal(new TextSpan(0, end), frontMatter.Span);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("Body\n---\ntitle: A\n---\n")]
    [InlineData("# Heading\n")]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("----\ntitle: A\n----\n")]
    [InlineData("---\n\nA paragraph after a thematic break.\n")]
    [InlineData("---\n\nA paragraph after a thematic break.\n\n---\n\nAnother.\n")]
    [InlineData("---\nA paragraph.\n\nAnother: with a colon.\n")]
    [InlineData("--- title: A\n")]
    [InlineData("+ one\n+ two\n")]
    [InlineData("- one\n- two\n")]
    [InlineData("{{< figure src=\"a.png\" >}}\n")]
    [InlineData("{{% details %}}\n")]
    [InlineData("{#id .class}\n")]
    [InlineData("{a cloze} in a sentence\n")]
    [InlineData("{")]
    public void A_page_without_front_matter_has_none_and_nothing_to_report(string page)
    {
        var (frontMatter, findings) = DataText.ReadPage(page);

        Assert.Null(frontMatter);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("---\n---\nBody\n", 8)]
    [InlineData("---\n\n---\nBody\n", 9)]
    [InlineData("---\n# a comment\n---\n", 20)]
    [InlineData("+++\n+++\n", 8)]
    public void Empty_front_matter_is_front_matter(string page, int end)
    {
        var (frontMatter, findings) = DataText.ReadPage(page);

        Assert.Empty(findings);
        Assert.Equal(end, frontMatter!.Span.End);
        Assert.Empty(frontMatter.Root.Entries);
    }

    [Theory]
    [InlineData("---\ntitle: A\n\nBody begins here.\n", "CK1001 1:1", 12)]
    [InlineData("---\ntitle: A\ntags: [x]\nBody begins here.\n", "CK1001 1:1", 23)]
    [InlineData("---\ntitle: A\n\n# Heading\n\nText.\n", "CK1001 1:1", 12)]
    [InlineData("---\ntitle: A\n\n- an item\n", "CK1001 1:1", 12)]
    [InlineData("---\ntitle: A\n\nSome prose.\n\n---\n\nAfter a thematic break.\n", "CK1001 1:1", 12)]
    [InlineData("---\ntitle: A\n\nA heading underlined\n---\n\nText.\n", "CK1001 1:1", 12)]
    [InlineData("---\n\ntitle: A\n\nBody.\n", "CK1001 1:1", 13)]
    [InlineData("---\ntitle: A\n", "CK1001 1:1", 13)]
    [InlineData("+++\ntitle = \"A\"\n\nBody begins here.\n", "CK1001 1:1", 15)]
    [InlineData("{\n  \"title\": \"A\",\n  \"weight\": 3\n\nBody.\n", "CK1001 1:1", 32)]
    public void Unclosed_front_matter_is_read_up_to_where_the_page_seems_to_begin(string page, string finding, int lastCharacterOfSettings)
    {
        var (frontMatter, findings) = DataText.ReadPage(page);

        Assert.Equal([finding], findings);
        Assert.Contains("title", frontMatter!.Root.Entries.Select(entry => entry.Key));
        Assert.InRange(frontMatter.Span.End, lastCharacterOfSettings, lastCharacterOfSettings + 1);
    }

    [Theory]
    [InlineData("---\ntitle: A\n", "The front matter opened with '---' is never closed", "Put a line with only '---' after the last setting.")]
    [InlineData("{\n\"title\": \"A\"\n\n", "The front matter opened with '{' is never closed", "Put a line with only '}' after the last setting.")]
    public void The_message_names_the_mark_that_opens_and_the_hint_the_one_that_closes(string page, string message, string hint)
    {
        var diagnostics = new List<Diagnostic>();

        FrontMatterReader.Read(new SourceText("page.md", page), diagnostics);

        Assert.Equal((message, hint), (diagnostics[0].Message, diagnostics[0].Hint));
    }

    [Fact]
    public void Unclosed_front_matter_does_not_hide_its_other_mistakes()
    {
        var (_, findings) = DataText.ReadPage("---\ntitle: \"A\ndraft true\nweight: 1\nweight: 2\n\nBody.\n");

        Assert.Equal(["CK1001 1:1", "CK1003 2:8", "CK1004 3:1", "CK1005 5:1"], findings);
    }

    [Fact]
    public void A_known_name_without_its_colon_after_a_blank_line_is_a_setting_and_not_prose()
    {
        var (frontMatter, findings) = DataText.ReadPage("---\ntitle: A\n\ndraft true\n---\nBody.\n");

        Assert.Equal(["CK1004 4:1"], findings);
        Assert.Equal(29, frontMatter!.Span.End);
    }

    [Fact]
    public void Blank_lines_comments_and_block_text_inside_do_not_end_it()
    {
        var (frontMatter, findings) = DataText.ReadPage("---\ntitle: A\n\n# dates\ndate: 2022-04-27\n\ndescription: |\n  One.\n\n  Two.\n\n---\nBody.\n");

        Assert.Empty(findings);
        Assert.Equal("{title: \"A\", date: Date(2022-04-27), description: \"One.\n\nTwo.\n\"}", DataText.Show(frontMatter!.Root));
    }

    [Fact]
    public void A_brace_missing_inside_JSON_is_found_inside_and_the_body_still_begins_after_the_last_one()
    {
        const string page = "{\n  \"title\": \"A\",\n  \"params\": {\"x\": [1}\n}\nBody.\n";

        var (frontMatter, findings) = DataText.ReadPage(page);

        Assert.Equal(["CK1006 3:19"], findings);
        Assert.Equal("Body.\n", page[frontMatter!.Span.End..]);
    }
}
