using System.Buffers.Binary;

namespace CourseKit.Export;

/// <summary>EXIF: a TIFF file inside a segment. Its first directory may say how the camera was held (tag 0x0112).</summary>
internal static class ExifOrientation
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const ushort Tag = 0x0112;

    /// <summary>True when width and height change places. Anything odd is read as upright.</summary>
    public static bool IsOnItsSide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8)) return false;
        var tiff = segment[6..];
        if (tiff.Length < HeaderLength) return false;
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Read32(tiff[4..], isLittle);
        if (directory < HeaderLength || directory + 2 > tiff.Length) return false;
        var entries = tiff[(int)directory..];
        var count = Read16(entries, isLittle);
        for (var i = 0; i < count && 2 + ((i + 1) * EntryLength) <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (i * EntryLength), EntryLength);
            if (Read16(entry, isLittle) == Tag) return Read16(entry[8..], isLittle) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
