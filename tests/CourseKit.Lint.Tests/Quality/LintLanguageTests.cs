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
            Which is measured: the red, the weight, the height, or the taste?
            The weight
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

    [Theory]
    [InlineData("一个代理指标代替目标。", "什么是 Goodhart 定律？", "Goodhart 定律：度量一旦成为目标，就不再是好的度量。")]
    [InlineData("一个代理指标代替目标。", "什么叫做 内部对齐 问题？", "目标 与 训练 不同")]
    [InlineData("プロキシは目標の代わりをする。", "メサ最適化器とは何か。", "最適化器 が 見つけた 別の 最適化器")]
    [InlineData("แมวเป็นสัตว์เลี้ยง", "แมวอยู่ในวงศ์ใด", "วงศ์เสือและแมว สัตว์เลี้ยงลูกด้วยนม")]
    [InlineData("A proxy stands for a goal.", "What does 代理指标 mean?", "A proxy measure")]
    [InlineData("A proxy stands for a goal.", "What is a proxy measure in Chinese?", "代理指标")]
    public void What_is_written_without_blanks_is_not_looked_for_in_the_text_whatever_the_page_says_it_is(string text, string question, string answer)
    {
        Assert.Empty(Linted.Prompts($"Q: {question}\nA: {answer}", AllOn, text: text));
        Assert.Empty(Linted.Prompts($"C: {answer}，{{{answer}}}", AllOn, text: text));
    }

    [Fact]
    public void Beside_a_prompt_in_Chinese_one_in_English_is_judged()
    {
        const string Prompts = "Q: 什么是 Goodhart 定律？\nA: 度量一旦成为目标，就不再是好的度量。\n\nQ: Is a proxy the goal?\nA: No.";

        Assert.Equal(["CK3106 11"], Linted.Lines(Linted.Prompts(Prompts, text: "一个代理指标代替目标。"), "CK3105", "CK3106", "CK3116"));
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
