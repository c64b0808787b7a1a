using System.Globalization;
using System.Xml;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>SVG: XML whose root may state a size in pixels, or a shape only (SVG 2, 8.2 and 8.12).</summary>
internal static class SvgHeader
{
    /// <summary>What states only a shape takes all the room it is given, in every browser; no column of text is as wide as this.</summary>
    private const int AllWidth = 1600;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>False when the root element is not among the bytes, or is no <c>svg</c>.</summary>
    /// <param name="vanishes">False too where not all of the drawing is among the bytes.</param>
    public static bool TryRead(ReadOnlySpan<byte> start, out ImageSize? size, out bool vanishes)
    {
        size = null;
        vanishes = false;
        if (!MayBeXml(start)) return false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(start.ToArray()), _settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return false;
            size = SizeOf(reader.GetAttribute("width"), reader.GetAttribute("height"), reader);
            vanishes = SvgInk.VanishesInDark(reader);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static ImageSize? SizeOf(string? width, string? height, XmlReader svg)
    {
        var (across, down) = (Pixels(width), Pixels(height));
        if (across > 0 && down > 0) return ImageHeader.SizeOf(across, down);
        var isOpen = (across > 0 || IsOpen(width)) && (down > 0 || IsOpen(height));
        var isStretched = svg.GetAttribute("preserveAspectRatio").AsSpan().Trim() is "none";
        return isOpen && !isStretched ? Shaped(across, down, svg.GetAttribute("viewBox")) : null;
    }

    /// <summary>A length in another unit is none that could be known here; a share of the room is none at all.</summary>
    private static bool IsOpen(string? length) =>
        length is null || length.AsSpan().Trim() is "auto" || length.AsSpan().TrimEnd().EndsWith("%", StringComparison.Ordinal);

    /// <summary>Null without a shape.</summary>
    private static ImageSize? Shaped(long width, long height, string? viewBox)
    {
        var numbers = (viewBox ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length != 4 || Number(numbers[2]) is not { } across || Number(numbers[3]) is not { } down) return null;
        if (width == 0) width = height > 0 ? Rounded(height * across / down) : AllWidth;
        return ImageHeader.SizeOf(width, height > 0 ? height : Rounded(width * down / across));
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < int.MaxValue
            ? number
            : null;

    /// <summary>0 for what no picture can be as long as.</summary>
    private static long Rounded(double length) =>
        length < int.MaxValue ? Math.Max(1, (long)Math.Round(length, MidpointRounding.AwayFromZero)) : 0;

    /// <summary>A tag comes first, or the mark of UTF-16.</summary>
    private static bool MayBeXml(ReadOnlySpan<byte> start)
    {
        if (start.Length < 2 || (start[0] ^ start[1]) == (0xFE ^ 0xFF)) return start.Length >= 2;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    /// <summary>0 for what is not stated in pixels.</summary>
    private static long Pixels(string? length)
    {
        var number = length.AsSpan().Trim();
        if (number.EndsWith("px", StringComparison.Ordinal)) number = number[..^2];
        var isNumber = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels);
        return isNumber && pixels < int.MaxValue ? (long)Math.Round(pixels, MidpointRounding.AwayFromZero) : 0;
    }
}
