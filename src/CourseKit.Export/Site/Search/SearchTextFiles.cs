using System.Buffers;

namespace CourseKit.Export;

/// <summary>What is shown of each entry, page by page, in files of about one size; a long page goes on in the next file.</summary>
/// <param name="Firsts">The number of the first entry in each file.</param>
/// <param name="Files">JSON: a list for each page, of its address, its title, and a list for each entry.</param>
internal sealed record SearchTextFiles(IReadOnlyList<int> Firsts, IReadOnlyList<ReadOnlyMemory<byte>> Files)
{
    /// <summary>
    /// Compressed it is a third to a half. Eight results may need as many files, so they are small; but each file costs a build more than
    /// its bytes do.
    /// </summary>
    private const int SmallestFile = 16_000;

    /// <inheritdoc cref="SmallestFile"/>
    private const int LargestFile = 48_000;
    private const int FilesOfLongCourse = 500;

    public static SearchTextFiles Of(IReadOnlyList<SearchPage> pages)
    {
        var fileSize = (int)Math.Clamp(pages.Sum(page => (long)page.Shown.Length) / FilesOfLongCourse, SmallestFile, LargestFile);
        var (firsts, files) = (new List<int>(), new List<ReadOnlyMemory<byte>>());
        var bytes = new ArrayBufferWriter<byte>();
        var entry = 0;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Entries.Length; i++, entry++)
            {
                if (bytes.WrittenCount >= fileSize) EndFile(i > 0);
                if (bytes.WrittenCount == 0) firsts.Add(entry);
                if (i == 0 || bytes.WrittenCount == 0)
                {
                    bytes.Write(bytes.WrittenCount == 0 ? "["u8 : ","u8);
                    bytes.Write(page.Head);
                }

                bytes.Write(","u8);
                bytes.Write(page.Shown.AsSpan((i == 0 ? 0 : page.Entries[i - 1].ShownEnd)..page.Entries[i].ShownEnd));
            }

            bytes.Write("]"u8);
        }

        EndFile(isInPage: false);
        return new SearchTextFiles(firsts, files);

        void EndFile(bool isInPage)
        {
            bytes.Write(isInPage ? "]]"u8 : "]"u8);
            files.Add(bytes.WrittenMemory);
            bytes = new ArrayBufferWriter<byte>(fileSize * 2);
        }
    }
}
