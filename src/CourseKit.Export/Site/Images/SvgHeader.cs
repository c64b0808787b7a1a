using System.Globalization;
using System.Xml;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>SVG: XML whose root may state a size in pixels. One that states only a shape takes the room it is given, and is left so.</summary>
internal static class SvgHeader
{
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>False when the root element is not among the bytes, or is no <c>svg</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> start, out ImageSize? size)
    {
        size = null;
        if (!MayBeXml(start)) return false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(start.ToArray()), _settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return false;
            var (width, height) = (Pixels(reader.GetAttribute("width")), Pixels(reader.GetAttribute("height")));
            size = ImageHeader.SizeOf(width, height);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

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
