using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class LintSettingsTests
{
    private const string Binary = "Is a proxy a goal?\nIt only stands in for one.";

    [Fact]
    public void A_course_turns_a_rule_off_for_all_pages()
    {
        var found = Course("rules:\n  binary-question: off\n", "");

        Assert.Empty(Linted.Of(found, "CK3106"));
    }

    [Theory]
    [InlineData("lint: off")]
    [InlineData("lint: false")]
    [InlineData("lint: CK3106")]
    [InlineData("lint: [CK3107, binary-question]")]
    [InlineData("lint: { ck3106: off }")]
    public void A_page_turns_rules_off(string frontMatter) => Assert.Empty(Linted.Of(Linted.Prompts(Binary, frontMatter + "\n"), "CK3106"));

    [Theory]
    [InlineData("lint: on")]
    [InlineData("lint:")]
    [InlineData("lint: []")]
    [InlineData("lint: [CK3107]")]
    public void Rules_that_a_page_does_not_name_stay_on(string frontMatter) =>
        Assert.Single(Linted.Of(Linted.Prompts(Binary, frontMatter + "\n"), "CK3106"));

    [Fact]
    public void What_a_page_says_counts_before_what_the_course_says()
    {
        var found = Course("rules:\n  CK3106: off\n", "lint: { CK3106: warning }\n");

        Assert.Equal(Severity.Warning, Assert.Single(Linted.Of(found, "CK3106")).Severity);
    }

    [Fact]
    public void A_rule_that_is_off_by_default_reports_when_a_course_wants_it()
    {
        const string Text = "Name a risk of proxies.\nGaming.";

        var silent = Linted.Prompts(Text);
        var asked = Linted.Files(("course.yml", "rules:\n  CK3120: warning\n"), ("content/page.md", PageOf(Text, "")));

        Assert.Empty(Linted.Of(silent, "CK3120"));
        Assert.Equal(Severity.Warning, Assert.Single(Linted.Of(asked, "CK3120")).Severity);
    }

    [Theory]
    [InlineData("lint=\"off\" ")]
    [InlineData("lint=\"CK3106\" ")]
    [InlineData("lint=\"CK3107, binary-question\" ")]
    public void A_block_turns_rules_off_for_its_prompts(string block) => Assert.Empty(Linted.Of(Linted.Prompts(Binary, block: block), "CK3106"));

    [Theory]
    [InlineData("{lint=off}")]
    [InlineData("{lint=CK3106}")]
    [InlineData("{.core lint=\"CK3107 CK3106\"}")]
    public void A_prompt_turns_rules_off_for_itself_only(string attributes)
    {
        var found = Linted.Prompts($"Is a goal a proxy? {attributes}\nNever.\n\n{Binary}");

        Assert.Equal(["CK3106 11"], Linted.Lines(found, "CK3106"));
    }

    [Fact]
    public void What_a_block_and_its_prompt_turn_off_adds_up()
    {
        const string Question = "Is a proxy, and why is a proxy, what a proxy is?";

        Assert.Equal(["CK3106", "CK3109"], Linted.Prompts($"{Question}\nA proxy.").Select(finding => finding.Code));
        Assert.Empty(Linted.Prompts($"{Question} {{lint=CK3106}}\nA proxy.", block: "lint=\"CK3109\" "));
    }

    [Theory]
    [InlineData("", "", "{lint=CK31O6}", 7, "'CK310", "CK31O6")]
    [InlineData("", "lint=\"CK3107,bianry-question\" ", "", 6, "'binary-question'", "bianry-question")]
    [InlineData("lint: [CK3107, long-anser]\n", "", "", 3, "'long-answer'", "long-anser")]
    [InlineData("lint: { sevral-questions: off }\n", "", "", 3, "'several-questions'", "sevral-questions")]
    [InlineData("lint: CK3107 every-rule\n", "", "", 3, "course.yml", "every-rule")]
    public void A_rule_that_does_not_exist_is_reported_where_it_is_named(string frontMatter, string block, string attributes, int line, string hint, string name)
    {
        var text = PageOf($"What is a proxy? {attributes}\nA stand-in.", frontMatter, block);

        var finding = Assert.Single(Linted.Of(Linted.Page(text), "CK3040"));

        Assert.Equal((line, name), (finding.Location.Start.Line, text.Substring(finding.Location.Span.Start, finding.Location.Span.Length)));
        Assert.Contains(hint, finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint: { CK3106: quiet }\n", "CK4005")]
    [InlineData("lint: { CK3050: hint }\n", "CK4006")]
    [InlineData("lint: [CK3050]\n", "CK4006")]
    [InlineData("lint: [[CK3106]]\n", "CK1050")]
    public void A_setting_that_cannot_be_is_an_error(string frontMatter, string code) =>
        Assert.Equal([$"{code} 3"], Linted.Lines(Linted.Prompts("What is a proxy?\nA stand-in.", frontMatter), code));

    [Fact]
    public void No_setting_silences_an_error()
    {
        const string Text = "What is a proxy? {#proxy}\nA stand-in.\n\nWhat is a goal? {#proxy}\nWhat is wanted.";

        var off = Linted.Prompts(Text, "lint: off\n", block: "lint=off ");
        var named = Linted.Prompts(Text.Replace("goal? {#proxy}", "goal? {#proxy lint=CK3050}", StringComparison.Ordinal));

        Assert.Single(Linted.Of(off, "CK3050"));
        Assert.Single(Linted.Of(named, "CK3050"));
        Assert.Single(Linted.Of(named, "CK4006"));
    }

    [Theory]
    [InlineData("{.repeat}")]
    [InlineData("{repeat=true}")]
    [InlineData("{lint=CK3102}")]
    public void A_repetition_that_is_meant_is_not_reported(string attributes) =>
        Assert.Empty(Linted.Of(Linted.Prompts($"What is a proxy?\nA stand-in.\n\nWhat is a proxy? {attributes}\nA stand-in."), "CK3102"));

    [Fact]
    public void Lint_is_no_metadata_of_the_author()
    {
        var source = new SourceText("page.md", PageOf("What is a proxy? {difficulty=2 lint=off}\nA stand-in.", ""));

        var page = PageCompiler.Compile(source, new PageContext { Settings = HandMade.Settings, Layout = CourseLayout.Of(["page.md"]) });

        Assert.Equal(["difficulty"], page.Prompts.Single().Metadata.Select(attribute => attribute.Name));
        Assert.Contains("CK3107", page.Prompts.Single().LintOff);
    }

    private static IReadOnlyList<Diagnostic> Course(string settings, string frontMatter) =>
        Linted.Files(("course.yml", settings), ("content/page.md", PageOf(Binary, frontMatter)));

    private static string PageOf(string prompts, string frontMatter, string block = "") =>
        $"---\ntitle: Test\n{frontMatter}---\n\n{(frontMatter.Length == 0 ? "\n" : "")}{{{{< orbit_review {block}>}}}}\n{prompts}\n{{{{< /orbit_review >}}}}\n";
}
