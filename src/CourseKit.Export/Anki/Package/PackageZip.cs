using System.Globalization;
using System.IO.Compression;

namespace CourseKit.Export;

/// <summary>The zip around a collection and its media.</summary>
internal static class PackageZip
{
    public const string CollectionMember = "collection.anki2";

    public const string MediaMember = "media";

    /// <summary>Zip's first day: a package made twice has the same bytes.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A member <c>meta</c> would announce a newer format, so there is none.</summary>
    public static byte[] Write(ReadOnlySpan<byte> collection, IReadOnlyList<AnkiMedia> media)
    {
        using var stream = new MemoryStream((collection.Length / 4) + media.Sum(file => file.Data.Length) + 4096);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Speed before size: zlib takes three times as long at its usual level and six at its highest, for an eighth less.
            Add(zip, CollectionMember, collection, CompressionLevel.Fastest);
            Add(zip, MediaMember, MediaList(media), CompressionLevel.Fastest);
            for (var i = 0; i < media.Count; i++) Add(zip, Number(i), media[i].Data.Span, CompressionLevel.Fastest);
        }

        var bytes = stream.ToArray();
        ZipOrigin.Clear(bytes);
        return bytes;
    }

    private static ReadOnlySpan<byte> MediaList(IReadOnlyList<AnkiMedia> media) => CollectionJson.Write(json =>
    {
        json.WriteStartObject();
        for (var i = 0; i < media.Count; i++) json.WriteString(Number(i), media[i].Name);
        json.WriteEndObject();
    });

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> data, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryTime;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(data);
    }
}
