using System.Buffers.Binary;
using System.Text;

namespace CourseKit.Export.Tests;

/// <summary>The beginnings of pictures, as programs write them.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big32(width), .. Big32(height), 8, 6, 0, 0, 0, 1, 2, 3, 4];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little16(width), .. Little16(height), 0, 0, 0];

    /// <param name="before">How many bytes stand before the frame, in segments of their own.</param>
    /// <param name="orientation">As EXIF counts; 1 is upright.</param>
    public static byte[] Jpeg(int width, int height, int before = 0, int orientation = 1)
    {
        List<byte> bytes = [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8)];
        if (orientation != 1) bytes.AddRange(Segment(0xE1, [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]));
        for (; before > 0; before -= 60_000) bytes.AddRange(Segment(0xE2, new byte[Math.Min(before, 60_000)]));
        return [.. bytes, .. Segment(0xDB, new byte[65]), .. Segment(0xC2, [8, .. Big16(height), .. Big16(width), 3, 1, 0x11, 0]), 0xFF, 0xDA, 0, 2];
    }

    public static byte[] LosslessWebP(int width, int height)
    {
        var bits = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bits, (uint)((width - 1) | ((height - 1) << 14)));
        return [.. Riff("VP8L"), 0x2F, .. bits, 0, 0, 0, 0, 0, 0];
    }

    public static byte[] LossyWebP(int width, int height) => [.. Riff("VP8 "), 0, 0, 0, 0x9D, 0x01, 0x2A, .. Little16(width), .. Little16(height), 0, 0];

    public static byte[] ExtendedWebP(int width, int height) =>
        [.. Riff("VP8X"), 0x10, 0, 0, 0, .. Little16(width - 1), 0, .. Little16(height - 1), 0, 0, 0];

    private static byte[] Riff(string chunk) => [.. "RIFF\x20\0\0\0WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), 10, 0, 0, 0];

    private static byte[] Segment(byte kind, ReadOnlySpan<byte> content) => [0xFF, kind, .. Big16(content.Length + 2), .. content];

    private static byte[] Big16(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little16(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Big32(int number) => [.. Big16(number >> 16), .. Big16(number)];
}
