namespace CourseKit.Export.Tests;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("a{{b}}c", "a{&#123;b}&#125;c")]
    [InlineData("{{{{", "{&#123;&#123;&#123;")]
    [InlineData("<b title=\"{{x}}\">y</b>", "<b title=\"{&#123;x}&#125;\">y</b>")]
    [InlineData("a::b", "a::b")]
    [InlineData("\\(x\\)", "\\<span>(</span>x\\<span>)</span>")]
    [InlineData("<img alt=\"\\(x\\)\">", "<img alt=\"\\(x\\)\">")]
    [InlineData("[SOUND:x.mp3] [ok]", "&#91;SOUND:x.mp3] [ok]")]
    [InlineData("a\u0001b\u001Fc\u007Fd\re\tf", "abcde&#9;f")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("<b>\u0338x</b>", "<b>&#824;x</b>")]
    [InlineData("😀\uFDD0\uFDEF", "😀")]
    [InlineData("\n a \n", "a")]
    public void What_Anki_would_take_for_its_own_is_shown_as_it_is(string html, string field) =>
        Assert.Equal(field, FieldText.Finish(html, isCloze: false).Field);

    [Fact]
    public void Half_a_pair_of_surrogates_is_no_text() =>
        Assert.Equal("a\uFFFDb\uFFFD😀", FieldText.Finish("a\uD83Db\uDE00😀", isCloze: false).Field);

    [Fact]
    public void Text_beside_the_marks_of_a_deletion_does_not_run_together_with_them()
    {
        var html = $"{{:{FieldMark.OpenCloze(1)}:a{{b}}:{FieldMark.ClozeHint}:c}}{FieldMark.ClozeClose}}}:";

        var (field, deletions) = FieldText.Finish(html, isCloze: true);

        Assert.Equal("{:{{c1::&#58;a{b}&#58;::&#58;c&#125;}}&#125;:", field);
        Assert.Equal(1, deletions);
    }

    [Fact]
    public void A_deletion_inside_a_tag_is_none()
    {
        var (field, deletions) = FieldText.Finish($"<b title=\"{FieldMark.OpenCloze(1)}x{FieldMark.ClozeClose}\">y</b>", isCloze: true);

        Assert.Equal("<b title=\"1x\">y</b>", field);
        Assert.Equal(0, deletions);
    }
}
