namespace CourseKit.Model.Tests;

public class PageFrontMatterMistakeTests
{
    [Theory]
    [InlineData("title: [a]", "CK1050 2:8", "Write a single text.")]
    [InlineData("title: A\ntags: agents", "CK1050 3:7", "Write 'tags: [agents]'.")]
    [InlineData("title: A\ntags: agents, reward", "CK1050 3:7", "Write 'tags: [agents, reward]'.")]
    [InlineData("title: A\ntags: {a: b}", "CK1050 3:7", "Write 'tags: [one, two]'.")]
    [InlineData("title: A\ntags: [[a]]", "CK1050 3:8", "Write a single text for each item.")]
    [InlineData("title: A\nweight: abc", "CK1050 3:9", "Write 'weight: 10', or remove the setting.")]
    [InlineData("title: A\nweight: 1.5", "CK1050 3:9", "Write 'weight: 10', or remove the setting.")]
    [InlineData("title: A\nweight: 99999999999", "CK1050 3:9", "Write 'weight: 10', or remove the setting.")]
    [InlineData("title: A\nweight: [1]", "CK1050 3:9", "Write 'weight: 10', or remove the setting.")]
    [InlineData("title: A\ndraft: yes", "CK1050 3:8", "Write 'draft: true'.")]
    [InlineData("title: A\ndraft: Off", "CK1050 3:8", "Write 'draft: false'.")]
    [InlineData("title: A\ndraft: 1", "CK1050 3:8", "Write 'draft: true'.")]
    [InlineData("title: A\ndraft: maybe", "CK1050 3:8", "Write true or false.")]
    [InlineData("title: A\ndate: {a: 1}", "CK1050 3:7", "Write a single text.")]
    [InlineData("title: A\ndate: 27/04/2022", "CK1051 3:7", "Write 'date: 2022-04-27'.")]
    [InlineData("title: A\ndate: 27.4.2022", "CK1051 3:7", "Write 'date: 2022-04-27'.")]
    [InlineData("title: A\ndate: 2022/04/27", "CK1051 3:7", "Write 'date: 2022-04-27'.")]
    [InlineData("title: A\ndate: 2022-4-7", "CK1051 3:7", "Write 'date: 2022-04-07'.")]
    [InlineData("title: A\ndate: 04/03/2022", "CK1051 3:7", "Write the date as year-month-day, and a time as 2022-04-27T10:00:00+02:00.")]
    [InlineData("title: A\ndate: 2022-02-30", "CK1051 3:7", "Write the date as year-month-day, and a time as 2022-04-27T10:00:00+02:00.")]
    [InlineData("title: A\nexpiryDate: soon", "CK1051 3:13", "Write the date as year-month-day, and a time as 2022-04-27T10:00:00+02:00.")]
    [InlineData("title: A\nlanguage: en_US", "CK1055 3:11", "Write 'en-US'.")]
    [InlineData("title: A\nlanguage: English!", "CK1055 3:11", "Write a tag such as en, de, pt-BR or zh-Hant.")]
    [InlineData("title: A\npalette: purpel", "CK1056 3:10", "Did you mean 'purple'?")]
    [InlineData("title: A\nreview_color: mauve", "CK1056 3:15", "The colors are red, orange, brown, yellow, lime, green, turquoise, cyan, blue, violet, purple, pink.")]
    [InlineData("title: A\nreview: wiget", "CK1057 3:9", "Did you mean 'widget'?")]
    [InlineData("title: A\nreview: none", "CK1057 3:9", "Write widget or orbit.")]
    public void A_value_that_has_no_meaning_is_reported_with_what_to_write(string yaml, string finding, string hint)
    {
        var page = BoundPage.Yaml(yaml);

        Assert.Equal([finding], page.Findings);
        Assert.Equal(hint, page.Diagnostics[0].Hint);
    }

    [Theory]
    [InlineData("+++\ntags = \"a\"\n+++\n", "Write 'tags = [\"a\"]'.")]
    [InlineData("{\"tags\": \"a\"}\n", "Write '\"tags\": [\"a\"]'.")]
    [InlineData("+++\ndate = \"27/04/2022\"\n+++\n", "Write 'date = 2022-04-27'.")]
    [InlineData("{\"date\": \"27/04/2022\"}\n", "Write '\"date\": \"2022-04-27\"'.")]
    public void What_to_write_is_written_in_the_format_of_the_page(string page, string hint)
    {
        var bound = BoundPage.Read(page);

        Assert.Equal(hint, Assert.Single(bound.Diagnostics).Hint);
    }
}
