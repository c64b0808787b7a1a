using System.Buffers.Binary;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// JPEG: a row of segments; the size stands in the one that begins a frame, behind whatever cameras and editors put first.
/// </summary>
internal static class JpegHeader
{
    private const byte Mark = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte Application1 = 0xE1;

    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[Mark, 0xD8, Mark]);

    /// <summary>As browsers show it: turned when its EXIF part says that the camera was.</summary>
    public static ImageSize? SizeIn(ReadOnlySpan<byte> start)
    {
        var turned = false;
        for (var at = 2; at + 4 <= start.Length && start[at] == Mark;)
        {
            var kind = start[at + 1];
            if (HasNoLength(kind))
            {
                // Marks may be padded with more of the byte that begins them.
                at += kind == Mark ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(start[(at + 2)..]);
            var segment = start[(at + 4)..Math.Clamp(at + 2 + length, at + 4, start.Length)];
            if (kind == StartOfScan) return null;
            if (IsFrame(kind)) return segment.Length < 5 ? null : SizeIn(segment, turned);
            if (kind == Application1) turned |= ExifOrientation.IsOnItsSide(segment);
            at += 2 + length;
        }

        return null;
    }

    private static ImageSize? SizeIn(ReadOnlySpan<byte> frame, bool turned)
    {
        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return turned ? ImageHeader.SizeOf(height, width) : ImageHeader.SizeOf(width, height);
    }

    private static bool HasNoLength(byte kind) => kind is Mark or 0x01 or (>= 0xD0 and <= 0xD7);

    /// <summary>Of the sixteen kinds three define tables instead.</summary>
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
