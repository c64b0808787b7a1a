namespace CourseKit.Model.Tests;

public class LintLanguageTests
{
    private const string AllOn = "lint: { CK3115: hint, CK3120: hint }\n";

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("de")]
    public void Rules_that_know_English_words_are_silent_on_other_pages(string language)
    {
        // English words on a page that says it is in another language: only the language can keep the rules silent.
        const string Text = "A greenhouse grows tomatoes.";
        const string Prompts = """
            Who coined it, and what is in the diagram? Is it Goodhart or Campbell?
            Goodhart
            Give an example of a ___. (Multiple possible answers)
            Height, width, weight, color
            """;

        var english = Linted.Prompts(Prompts, AllOn, text: Text);
        var other = Linted.Prompts(Prompts, $"language: {language}\n{AllOn}", text: Text);

        Assert.Equal(["CK3105", "CK3106", "CK3109", "CK3110", "CK3111", "CK3113", "CK3114", "CK3115", "CK3116", "CK3120"], english.Select(f => f.Code).Distinct().Order());
        Assert.Empty(other);
    }

    [Fact]
    public void A_Chinese_page_fires_nothing()
    {
        const string Prompts = """
            代理指标是什么,它为什么会失效?
            代理指标代替目标;压力之下,两者分离。
            目标是什么,它为什么会失效?
            所想要的东西、所写下的东西、所测量的东西。
            代理指标是代理指标还是目标?
            代理指标
            """;

        Assert.Empty(Linted.Prompts(Prompts, "language: zh-TW\n" + AllOn, text: "一个代理指标代替目标。"));
    }

    [Fact]
    public void The_courses_language_counts_where_the_page_says_none()
    {
        const string Page = "---\ntitle: Test\n---\n\n{{< orbit_review >}}\nIs a proxy a goal?\nNever.\n{{< /orbit_review >}}\n";

        var german = Linted.Files(("course.yml", "language: de\n"), ("content/page.md", Page));
        var english = Linted.Files(("course.yml", "language: en-GB\n"), ("content/page.md", Page));

        Assert.Empty(Linted.Of(german, "CK3106"));
        Assert.Single(Linted.Of(english, "CK3106"));
    }
}
