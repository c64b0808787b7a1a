using System.Buffers.Binary;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>PNG: a signature, then the chunk IHDR, which begins with width and height (PNG specification, §11.2.1).</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    public static ImageSize? SizeIn(ReadOnlySpan<byte> start) => start.Length < 24 || !start[12..16].SequenceEqual("IHDR"u8)
        ? null
        : ImageHeader.SizeOf(BinaryPrimitives.ReadUInt32BigEndian(start[16..]), BinaryPrimitives.ReadUInt32BigEndian(start[20..]));
}
