using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CourseKit.Export;

/// <summary>What of a package is read.</summary>
/// <param name="Media">Empty when the package has no list of media.</param>
internal sealed record PackageMembers(byte[] Collection, byte[] Media);

/// <summary>Takes a package's collection and list of media out of the zip, and no more than memory can bear: a zip can promise anything.</summary>
internal static class PackageUnzip
{
    private const int LargestCollection = 1 << 29;
    private const int LargestMediaList = 1 << 24;
    private const int SizeOfPart = 1 << 16;

    /// <exception cref="InvalidDataException">It is no zip, or a broken one.</exception>
    /// <exception cref="PackageRefusedException">It is no package, one of the newest format, or too large.</exception>
    public static PackageMembers Read(ReadOnlyMemory<byte> file)
    {
        using var stream = MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);

        // Asked first: packages of the newest format also hold a collection.anki2, with one note that says to upgrade.
        if (zip.GetEntry("collection.anki21b") is not null) throw new PackageRefusedException(PackageOfNewestFormat.At);
        var collection = zip.GetEntry("collection.anki21") ?? zip.GetEntry(PackageZip.CollectionMember)
            ?? throw new PackageRefusedException(path => PackageUnreadable.At(path, "the zip holds no collection"));
        var media = zip.GetEntry(PackageZip.MediaMember);
        return new PackageMembers(Bytes(collection, LargestCollection), media is null ? [] : Bytes(media, LargestMediaList));
    }

    private static byte[] Bytes(ZipArchiveEntry entry, int limit)
    {
        using var source = entry.Open();
        using var bytes = new MemoryStream();
        var part = new byte[SizeOfPart];
        while (source.Read(part) is var count and > 0)
        {
            if (bytes.Length + count > limit) throw new PackageRefusedException(path => PackageTooLarge.At(path, entry.FullName, limit));
            bytes.Write(part.AsSpan(0, count));
        }

        return bytes.ToArray();
    }
}
