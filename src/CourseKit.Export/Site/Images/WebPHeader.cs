using System.Buffers.Binary;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>WebP: a RIFF container whose first chunk is an extended header, or a lossless or lossy picture (RFC 9649).</summary>
internal static class WebPHeader
{
    private const int Bits14 = 0x3FFF;

    public static bool Is(ReadOnlySpan<byte> start) =>
        start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8);

    public static ImageSize? SizeIn(ReadOnlySpan<byte> start)
    {
        if (start.Length < 30) return null;
        var chunk = start[12..16];
        if (chunk.SequenceEqual("VP8X"u8)) return ImageHeader.SizeOf(Bits24(start[24..]) + 1, Bits24(start[27..]) + 1);
        if (chunk.SequenceEqual("VP8L"u8) && start[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return ImageHeader.SizeOf((bits & Bits14) + 1, ((bits >> 14) & Bits14) + 1);
        }

        var isLossy = chunk.SequenceEqual("VP8 "u8) && start[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]);
        return isLossy ? ImageHeader.SizeOf(Bits16(start[26..]) & Bits14, Bits16(start[28..]) & Bits14) : null;
    }

    private static int Bits16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Bits24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
