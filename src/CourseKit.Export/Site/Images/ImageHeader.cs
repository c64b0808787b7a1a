using CourseKit.Rendering;

namespace CourseKit.Export;

internal enum ImageFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Svg,
}

/// <summary>What the first bytes of a file say: the size stands at the start of each format, so no picture is decoded for it.</summary>
/// <param name="Format">Null for a file that is none of them.</param>
/// <param name="Size">Null when it is not among the bytes read, or not stated.</param>
internal readonly record struct ImageHeader(ImageFormat? Format, ImageSize? Size)
{
    /// <summary>True for a whole drawing that is black and has no ground (<see cref="SvgInk"/>).</summary>
    public bool VanishesInDark { get; init; }

    public static ImageHeader Read(ReadOnlySpan<byte> start)
    {
        if (PngHeader.Is(start)) return new ImageHeader(ImageFormat.Png, PngHeader.SizeIn(start));
        if (JpegHeader.Is(start)) return new ImageHeader(ImageFormat.Jpeg, JpegHeader.SizeIn(start));
        if (GifHeader.Is(start)) return new ImageHeader(ImageFormat.Gif, GifHeader.SizeIn(start));
        if (WebPHeader.Is(start)) return new ImageHeader(ImageFormat.WebP, WebPHeader.SizeIn(start));
        return SvgHeader.TryRead(start, out var size, out var vanishes)
            ? new ImageHeader(ImageFormat.Svg, size) { VanishesInDark = vanishes }
            : default;
    }

    public static ImageSize? SizeOf(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;
}
