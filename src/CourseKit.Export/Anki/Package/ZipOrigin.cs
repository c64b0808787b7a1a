using System.Buffers.Binary;

namespace CourseKit.Export;

/// <summary>Takes out of a zip the byte that names the operating system it was made on: the same course gives the same package everywhere.</summary>
internal static class ZipOrigin
{
    private const int EndLength = 22;
    private const int EntryLength = 46;

    /// <param name="zip">A zip without a comment, as <c>ZipArchive</c> writes it.</param>
    public static void Clear(Span<byte> zip)
    {
        var end = zip[^EndLength..];
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < entries; i++)
        {
            var entry = zip[at..];
            entry[5] = 0;
            at += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
    }
}
