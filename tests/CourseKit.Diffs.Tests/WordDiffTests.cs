using FsCheck.Fluent;

namespace CourseKit.Diffs.Tests;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("What is a proxy?", "What is a proxy?", "What is a proxy?")]
    [InlineData("What is a proxy?", "What is the proxy?", "What is [-a][+the] proxy?")]
    [InlineData("the old word stays", "the new words stay", "the [-old word stays][+new words stay]")]
    [InlineData("one two three four", "one three four five", "one [-two ]three four[+ five]")]
    [InlineData("one two three", "three one two", "[+three ]one two[- three]")]
    [InlineData("Who sees the true reward?", "The true reward is seen by few.", "[-Who sees the][+The] true reward[-?][+ is seen by few.]")]
    [InlineData("to three kinds of of oil", "to light kinds of proxy oil", "to [-three][+light] kinds of [-of][+proxy] oil")]
    [InlineData("of model proxy", "to model of a", "[-of][+to] model [-proxy][+of a]")]
    [InlineData("", "all new", "[+all new]")]
    [InlineData("all gone", "", "[-all gone]")]
    [InlineData("", "", "")]
    [InlineData("line one\nline two", "line one\nline 2", "line one\nline [-two][+2]")]
    [InlineData("line one\n\nline two", "line one\nline two", "line one[-\n\n][+\n]line two")]
    [InlineData("I don't know", "I do know", "I [-don't][+do] know")]
    [InlineData("at 3.14 percent", "at 3.15 percent", "at [-3.14][+3.15] percent")]
    [InlineData("x_2 + y", "x_3 + y", "[-x_2][+x_3] + y")]
    [InlineData("See [it](a.md).", "See [it](b.md).", "See [it]([-a][+b].md).")]
    [InlineData("Read **this** word.", "Read this word.", "Read [-**]this[-**] word.")]
    public void Words_that_changed_are_marked(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Theory]
    [InlineData("什么是代理？", "什么是奖励？", "什么是[-代理][+奖励]？")]
    [InlineData("強化学習とは何ですか？", "強化学習は何ですか？", "強化学習[-と]は何ですか？")]
    [InlineData("プロキシとは何か？", "プログラムとは何か？", "[-プロキシ][+プログラム]とは何か？")]
    [InlineData("ｶﾞｽの値", "ｶﾞﾗｽの値", "[-ｶﾞｽ][+ｶﾞﾗｽ]の値")]
    [InlineData("การเรียนรู้ของเครื่อง", "การเรียนรู้เชิงลึกของเครื่อง", "การเรียนรู้[+เชิงลึก]ของเครื่อง")]
    [InlineData("강화 학습이란 무엇인가?", "강화 학습은 무엇인가?", "강화 [-학습이란][+학습은] 무엇인가?")]
    [InlineData("نظام المكافأة", "نظام العقوبة", "نظام [-المكافأة][+العقوبة]")]
    [InlineData("\U00020000\U00020001。", "\U00020000\U00020002。", "\U00020000[-\U00020001][+\U00020002]。")]
    public void Scripts_without_blanks_are_compared_by_the_character_and_others_by_the_word(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Theory]
    [InlineData("cafe\u0301 noir", "café noir", "[-cafe\u0301][+café] noir")]
    [InlineData("प्रतिनिधि कौन", "प्रतिनिधी कौन", "[-प्रतिनिधि][+प्रतिनिधी] कौन")]
    [InlineData("か\u3099く", "かく", "[-か\u3099][+か]く")]
    [InlineData("a 😀 b", "a 😁 b", "a [-😀][+😁] b")]
    [InlineData("a 👩‍👩‍👧 b", "a 👨‍👩‍👧 b", "a [-👩‍👩‍👧][+👨‍👩‍👧] b")]
    [InlineData("a 🇩🇪 b", "a 🇩🇰 b", "a [-🇩🇪][+🇩🇰] b")]
    public void What_readers_take_for_one_character_is_never_cut(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Theory]
    [InlineData("Energy is $E = mc^2$.", "Energy is $E = mc^3$.", "Energy is $E = mc^[-2][+3]$.")]
    [InlineData(@"$\frac{a}{b} + \alpha$", @"$\frac{c}{d} + \beta$", @"$\frac{[-a][+c]}{[-b][+d]} + [-\alpha][+\beta]$")]
    [InlineData(@"$x_{12}$", @"$x_{13}$", @"$x_{[-12][+13]}$")]
    [InlineData(@"$\{ x \}$", @"$[ x ]$", @"$[-\{][+[] x [-\}][+]]$")]
    [InlineData(@"\begin{split} a &= b \\ c", @"\begin{split} a &= b \\ d", @"\begin{split} a &= b \\ [-c][+d]")]
    [InlineData(@"a \", @"a \\", @"a [-\][+\\]")]
    public void Formulas_are_compared_by_the_tokens_of_TeX(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Theory]
    [InlineData("The cat sat on a mat.", "Une fille mange du pain.", "[-The cat sat on a mat][+Une fille mange du pain].")]
    [InlineData(
        "The proxy rewards the agent for speed, not for safety.",
        "A measure of the goal is what we use, and no more.",
        "[-The proxy rewards the agent for speed, not for safety][+A measure of the goal is what we use, and no more].")]
    [InlineData("奖励篡改指的是代理改变奖励的来源", "春天的花园里开满了红色玫瑰", "[-奖励篡改指的是代理改变奖励的来源][+春天的花园里开满了红色玫瑰]")]
    public void Texts_that_share_a_few_small_words_by_chance_are_shown_one_after_the_other(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Fact]
    public void The_pieces_make_up_both_texts() =>
        Property.Holds(Property.Characters.Generator.Two(), texts => MakeUpBoth(texts.Item1, texts.Item2), tests: 1000);

    [Fact]
    public void The_pieces_of_sentences_of_few_words_make_up_both() => Property.Holds(
        Property.Texts(["a", "b", "c", " ", ".", "代", "\u0301", "\\", "\\alpha", "_", "'", "1", "\U0001F469\u200D", "\r", "\n"])
            .Generator.Two(),
        texts => MakeUpBoth(texts.Item1, texts.Item2),
        tests: 2000);

    internal static void MakeUpBoth(string before, string after)
    {
        var segments = WordDiff.Of(before, after);

        Assert.Equal(before, string.Concat(segments.Where(segment => segment.Part != DiffPart.Added).Select(segment => segment.Text)));
        Assert.Equal(after, string.Concat(segments.Where(segment => segment.Part != DiffPart.Removed).Select(segment => segment.Text)));
        Assert.All(segments, segment => Assert.NotEmpty(segment.Text));
    }

    private static string Marked(string before, string after) => string.Concat(WordDiff.Of(before, after).Select(Marked));

    private static string Marked(DiffSegment segment) => segment.Part switch
    {
        DiffPart.Removed => $"[-{segment.Text}]",
        DiffPart.Added => $"[+{segment.Text}]",
        _ => segment.Text,
    };
}
