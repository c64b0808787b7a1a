using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class PageFrontMatterTests
{
    [Fact]
    public void Every_known_key_is_bound_to_its_type()
    {
        var page = BoundPage.Read("""
            ---
            title: Reward tampering
            linkTitle: Tampering
            description: How agents edit their reward
            summary: Short
            date: 2022-04-27
            lastmod: 2024-10-15T08:00:00+02:00
            publishDate: 2022-05-01 10:30
            expiryDate: 2030-01-01
            draft: true
            weight: -5
            slug: tampering
            url: /tampering/
            aliases: [/old/, older]
            tags: [reward, agents]
            image: cover.svg
            authors: [Ada, Grace]
            language: pt-BR
            review: orbit
            palette: Purple
            type: post
            showTableOfContents: false
            ---
            """);

        var settings = page.Settings;

        Assert.Empty(page.Findings);
        Assert.Equal("Reward tampering", settings.Title!.Value);
        Assert.Equal(("Tampering", "How agents edit their reward", "Short"), (settings.LinkTitle, settings.Description, settings.Summary));
        Assert.Equal(new DateTimeOffset(2022, 4, 27, 0, 0, 0, TimeSpan.Zero), settings.Date);
        Assert.Equal(new DateTimeOffset(2024, 10, 15, 8, 0, 0, TimeSpan.FromHours(2)), settings.LastModified);
        Assert.Equal(new DateTimeOffset(2022, 5, 1, 10, 30, 0, TimeSpan.Zero), settings.PublishDate);
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), settings.ExpiryDate);
        Assert.Equal((true, -5, "tampering", "/tampering/"), (settings.Draft, settings.Weight, settings.Slug!.Value, settings.Url!.Value));
        Assert.Equal(["/old/", "older"], settings.Aliases.Select(alias => alias.Value));
        Assert.Equal(["reward", "agents"], settings.Tags.Select(tag => tag.Value));
        Assert.Equal(new LinePosition(15, 8), settings.Tags[0].Location.Start);
        Assert.Equal("cover.svg", settings.Image!.Value);
        Assert.Equal(["Ada", "Grace"], settings.Authors);
        Assert.Equal(("pt-BR", ReviewMode.Orbit, ReviewColor.Purple), (settings.Language, settings.Review, settings.Palette));
        Assert.Equal("post", Assert.IsType<ScalarNode>(settings.Raw.Find("type")!.Value).Text);
    }

    [Theory]
    [InlineData("---\ntitle: A\nweight: 3\ndraft: true\ndate: 2022-04-27\ntags: [x, y]\n---\n")]
    [InlineData("+++\ntitle = \"A\"\nweight = 3\ndraft = true\ndate = 2022-04-27\ntags = [\"x\", \"y\"]\n+++\n")]
    [InlineData("{\"title\": \"A\", \"weight\": 3, \"draft\": true, \"date\": \"2022-04-27\", \"tags\": [\"x\", \"y\"]}\n")]
    public void The_three_formats_say_the_same(string page)
    {
        var bound = BoundPage.Read(page);

        Assert.Empty(bound.Findings);
        Assert.Equal(("A", 3, true), (bound.Settings.Title!.Value, bound.Settings.Weight, bound.Settings.Draft));
        Assert.Equal(new DateTimeOffset(2022, 4, 27, 0, 0, 0, TimeSpan.Zero), bound.Settings.Date);
        Assert.Equal(["x", "y"], bound.Settings.Tags.Select(tag => tag.Value));
    }

    [Fact]
    public void What_is_left_out_or_empty_is_not_given()
    {
        var page = BoundPage.Yaml("title: A\ndate:\ndescription: \"\"\nslug: \"\"\nimage: ''\ntags: [\"\",]\nauthors:\ndraft:\nweight: ~");

        Assert.Empty(page.Findings);
        Assert.Equal(new PageSettings { Title = page.Settings.Title, Description = "", Raw = page.Settings.Raw }, page.Settings);
    }

    [Fact]
    public void Without_front_matter_there_are_no_settings()
    {
        var page = BoundPage.Read("# Reward tampering\n");

        Assert.Equal(PageSettings.Empty, page.Settings);
        Assert.Empty(page.Findings);
    }

    [Theory]
    [InlineData("TITLE: A\nlastMod: 2022-04-27\nWeight: 2")]
    [InlineData("Title: A\nlastmod: 2022-04-27\nWEIGHT: 2")]
    public void Keys_are_the_same_in_any_case(string yaml)
    {
        var settings = BoundPage.Yaml(yaml).Settings;

        Assert.Equal(("A", 2, 2022), (settings.Title!.Value, settings.Weight, settings.LastModified!.Value.Year));
    }

    [Fact]
    public void Two_spellings_of_one_key_are_one_key_given_twice()
    {
        var page = BoundPage.Yaml("title: A\nTitle: B");

        Assert.Equal(["CK1005 3:1"], page.Findings);
        Assert.Equal("A", page.Settings.Title!.Value);
    }

    [Theory]
    [InlineData("title: 1984", "1984")]
    [InlineData("title: true", "true")]
    [InlineData("title: 2022-04-27", "2022-04-27")]
    public void A_title_may_look_like_something_else(string yaml, string title)
    {
        Assert.Equal(title, BoundPage.Yaml(yaml).Settings.Title!.Value);
    }

    [Theory]
    [InlineData("author: Ada")]
    [InlineData("authors: Ada")]
    [InlineData("author: [Ada]")]
    public void One_author_needs_no_list(string yaml)
    {
        var page = BoundPage.Yaml("title: A\n" + yaml);

        Assert.Empty(page.Findings);
        Assert.Equal(["Ada"], page.Settings.Authors);
    }

    [Fact]
    public void The_first_of_the_images_stands_in_for_the_image()
    {
        Assert.Equal("a.png", BoundPage.Yaml("images: [a.png, b.png]").Settings.Image!.Value);
    }

    [Theory]
    [InlineData("date: 2022-01-01", 2022, 2022, null)]
    [InlineData("lastmod: 2022-01-01", 2022, 2022, null)]
    [InlineData("publishDate: 2022-01-01", 2022, 2022, 2022)]
    [InlineData("pubdate: 2022-01-01\ndate: 2021-01-01", 2021, 2021, 2022)]
    [InlineData("published: 2022-01-01\nmodified: 2023-01-01", 2022, 2023, 2022)]
    public void One_date_stands_in_for_another_as_in_Hugo(string yaml, int date, int modified, int? publish)
    {
        var settings = BoundPage.Yaml(yaml).Settings;

        Assert.Equal((date, modified, publish), (settings.Date!.Value.Year, settings.LastModified!.Value.Year, settings.PublishDate?.Year));
    }

    [Theory]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("published: false\ndraft: false", false)]
    public void Published_may_be_a_switch_as_in_Hugo(string yaml, bool draft)
    {
        var page = BoundPage.Yaml(yaml);

        Assert.Empty(page.Findings);
        Assert.Equal(draft, page.Settings.Draft);
    }
}
