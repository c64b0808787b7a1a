using System.Buffers.Binary;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>GIF: a signature, then the size of the screen that its frames are drawn on.</summary>
internal static class GifHeader
{
    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8);

    public static ImageSize? SizeIn(ReadOnlySpan<byte> start) => start.Length < 10
        ? null
        : ImageHeader.SizeOf(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..]));
}
