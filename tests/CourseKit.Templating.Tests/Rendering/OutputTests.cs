using System.Buffers;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

public sealed class OutputTests
{
    [Theory]
    [InlineData("é€😀 text")]
    [InlineData("<&>\"'")]
    public void Text_becomes_UTF8(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        var template = Template.Parse(new SourceText("t.html", text + "{{ x }}{{ x | html.escape }}"));

        var result = template.Render(TemplateObject.Of(("x", text)), TemplateLibrary.Empty, output);

        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
        Assert.True(result.Succeeded);
        Assert.Equal(Encoding.UTF8.GetBytes(text + text + escaped), output.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData(10_921)]
    [InlineData(10_922)]
    [InlineData(10_923)]
    [InlineData(32_767)]
    [InlineData(100_000)]
    public void Long_texts_come_out_whole_whatever_falls_on_the_edge_of_a_buffer(int length)
    {
        var text = new string('a', length) + "😀é" + new string('<', 20_000);

        var rendered = Rendered.Text("{{ x }}{{ x | html.escape }}{{ capture y; x; end; y }}", TemplateObject.Of(("x", text)));

        Assert.Equal(text + text.Replace("<", "&lt;", StringComparison.Ordinal) + text, rendered.Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("a\uFFFDb", Rendered.Text("{{ x }}", TemplateObject.Of(("x", "a\ud800b"))).Text);

    [Fact]
    public void One_template_renders_on_many_threads_at_once()
    {
        var template = Template.Parse(new SourceText(
            "t.html", "{{ x = []; for i in 1..50; x = x << (i * n); end; func f; ret $0 + n; end; capture c; f 1; end; array.cycle ['a', 'b']; x | array.join ','; c }}"));
        string Expected(int n) => "a" + string.Join(',', Enumerable.Range(1, 50).Select(i => i * n)) + (n + 1);

        var wrong = Enumerable.Range(0, 400).AsParallel()
            .Where(n => template.RenderText(TemplateObject.Of(("n", n)), TemplateLibrary.Empty).Text != Expected(n));

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_rendering_leaves_nothing_behind_for_the_next()
    {
        var template = Template.Parse(new SourceText("t.html", "[{{ x }}{{ x = 1; date.format = '%Y' }}{{ date.parse '2020-01-02' }}]"));

        var texts = Enumerable.Range(0, 3).Select(_ => template.RenderText(TemplateObject.Of(), TemplateLibrary.Empty).Text);

        Assert.All(texts, text => Assert.Equal("[2020]", text));
    }
}
