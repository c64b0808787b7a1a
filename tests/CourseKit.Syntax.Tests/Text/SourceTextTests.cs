namespace CourseKit.Syntax.Tests;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("\U0001F600x", 2, 1, 3)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("abc", -1, 1, 1)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), new SourceText("a.md", text).GetPosition(offset));
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", 1, "one")]
    [InlineData("one\r\ntwo\rthree\nfour", 2, "two")]
    [InlineData("one\r\ntwo\rthree\nfour", 3, "three")]
    [InlineData("one\r\ntwo\rthree\nfour", 4, "four")]
    [InlineData("one\n", 2, "")]
    [InlineData("", 1, "")]
    public void A_line_comes_without_its_ending(string text, int line, string expected)
    {
        var source = new SourceText("a.md", text);

        Assert.Equal(expected, source.GetText(source.GetLine(line)));
    }

    [Fact]
    public void A_span_is_located_from_its_start_to_its_end()
    {
        var location = new SourceText("a.md", "one\ntwo three").Locate(new TextSpan(2, 5));

        Assert.Equal("a.md", location.Path);
        Assert.Equal((new LinePosition(1, 3), new LinePosition(2, 4)), (location.Start, location.End));
    }

    [Fact]
    public void Texts_are_equal_by_path_and_content()
    {
        Assert.Equal(new SourceText("a.md", "x"), new SourceText("a.md", "x"));
        Assert.NotEqual(new SourceText("a.md", "x"), new SourceText("b.md", "x"));
        Assert.NotEqual(new SourceText("a.md", "x"), new SourceText("a.md", "y"));
    }

    [Fact]
    public void Lines_tile_every_text_and_positions_agree_with_them()
    {
        Property.Holds(Property.Texts(["a", "bc", "\n", "\r", "\r\n", "\U0001F600"]), text =>
        {
            var source = new SourceText("a.md", text);
            for (var line = 1; line <= source.LineCount; line++)
            {
                var span = source.GetLine(line);
                Assert.Equal(new LinePosition(line, 1), source.GetPosition(span.Start));
                Assert.Equal(new LinePosition(line, span.Length + 1), source.GetPosition(span.End));
                Assert.DoesNotContain(source.GetText(span), c => c is '\n' or '\r');
            }

            Assert.Equal(source.LineCount, source.GetPosition(text.Length).Line);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("one\r\ntwo\nthree")]
    [InlineData("Größe \U0001F600 中文\n")]
    [InlineData("half \ud83d of a pair")]
    public void A_packed_text_is_the_same_text(string text)
    {
        var packed = new SourceText("a.md", text);
        packed.Pack();
        packed.Pack();

        Assert.Equal(text, packed.Text);
        Assert.Equal(text.Length, packed.Length);
        Assert.Equal(new SourceText("a.md", text), packed);
        Assert.Equal(new SourceText("a.md", text).GetPosition(text.Length), packed.GetPosition(text.Length));
    }
}
