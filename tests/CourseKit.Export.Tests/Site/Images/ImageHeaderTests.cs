using System.Text;
using CourseKit.Rendering;

namespace CourseKit.Export.Tests;

public sealed class ImageHeaderTests
{
    public static TheoryData<string, byte[]> Whole { get; } = new()
    {
        { "Png", Pictures.Png(640, 300) },
        { "Gif", Pictures.Gif(640, 300) },
        { "Jpeg", Pictures.Jpeg(640, 300) },
        { "Jpeg", Pictures.Jpeg(640, 300, orientation: 3) },
        { "Jpeg", Pictures.Jpeg(300, 640, orientation: 6) },
        { "WebP", Pictures.LosslessWebP(640, 300) },
        { "WebP", Pictures.LossyWebP(640, 300) },
        { "WebP", Pictures.ExtendedWebP(640, 300) },
        { "Svg", """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="299.6px" viewBox="0 0 1 1">"""u8.ToArray() },
        { "Svg", "\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://x.invalid/svg.dtd\">\n<!-- a --><svg width='640' height='300'/>"u8.ToArray() },
        { "Svg", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<svg width='640' height='300'/>")).ToArray() },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void The_size_is_read(string format, byte[] bytes)
    {
        var header = ImageHeader.Read(bytes);

        Assert.Equal((format, new ImageSize(640, 300)), (header.Format.ToString(), header.Size));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_cut_anywhere_gives_the_size_or_none(string format, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
        {
            var header = ImageHeader.Read(bytes.AsSpan(0, length));

            Assert.True(header.Size is null || header.Size == new ImageSize(640, 300), $"{format} cut at {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_with_any_byte_changed_is_read_without_harm(string format, byte[] bytes)
    {
        foreach (var value in (byte[])[0x00, 0x7F, 0xFF])
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                var changed = (byte[])bytes.Clone();
                changed[at] = value;

                Assert.True(ImageHeader.Read(changed).Size is null or { Width: > 0, Height: > 0 }, $"{format} at {at}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("404 Not Found")]
    [InlineData("<html><body>404</body></html>")]
    [InlineData("BM")]
    public void Anything_else_is_no_picture(string text) => Assert.Equal(default, ImageHeader.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("""<svg width="100%" height="300"/>""")]
    [InlineData("""<svg width="10em" height="5em"/>""")]
    [InlineData("""<svg width="0" height="5"/>""")]
    [InlineData("""<svg width="-3" height="5"/>""")]
    [InlineData("""<svg width="10em" viewBox="0 0 24 24"/>""")]
    [InlineData("""<svg viewBox="0 0 24"/>""")]
    [InlineData("""<svg viewBox="0 0 0 24"/>""")]
    [InlineData("""<svg viewBox="0 0 x 24"/>""")]
    [InlineData("""<svg viewBox="0 0 1e-300 24"/>""")]
    [InlineData("""<svg viewBox="0 0 24 12" preserveAspectRatio="none"/>""")]
    public void A_drawing_without_a_size_in_pixels_has_none(string text) =>
        Assert.Equal(new ImageHeader(ImageFormat.Svg, null), ImageHeader.Read(Encoding.UTF8.GetBytes(text)));

    /// <summary>As wide as any column of text, which cuts it to its own width: that is how browsers show it.</summary>
    [Theory]
    [InlineData("""<svg viewBox="0 0 24 12"/>""", 1600, 800)]
    [InlineData("""<svg viewBox="-5,-5 , 10.5e1 210" width="100%"/>""", 1600, 3200)]
    [InlineData("""<svg viewBox="0 0 24 12" width="300"/>""", 300, 150)]
    [InlineData("""<svg viewBox="0 0 24 12" width="100%" height="30px"/>""", 60, 30)]
    public void A_drawing_that_states_a_shape_has_that_shape(string text, int width, int height) =>
        Assert.Equal(new ImageHeader(ImageFormat.Svg, new ImageSize(width, height)), ImageHeader.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(320, null, 320, 150)]
    [InlineData(null, 150, 320, 150)]
    [InlineData(1, null, 1, 1)]
    [InlineData(20, 20, 20, 20)]
    [InlineData(null, null, 640, 300)]
    public void Of_a_stated_length_the_other_follows(int? width, int? height, int expectedWidth, int expectedHeight) =>
        Assert.Equal(new ImageSize(expectedWidth, expectedHeight), new ImageSize(640, 300).With(width, height));
}
