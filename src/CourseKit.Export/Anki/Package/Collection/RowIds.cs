using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CourseKit.Export;

/// <summary>
/// Ids of rows: milliseconds since 1970, as Anki makes them, ascending in course order. They mean something within one file only: a note
/// put in before others gives those another id, and Anki does not mind, for it knows notes by GUID and decks by name.
/// </summary>
internal readonly struct RowIds
{
    /// <summary>2020-01-01, in milliseconds.</summary>
    private const long First = 1_577_836_800_000;

    private const long FiveYears = 157_788_000_000;

    private readonly long _base;

    private RowIds(long first) => _base = first;

    /// <summary>
    /// Ids between 2020 and 2025, always in the past: Anki renumbers ids of the future. Where they begin depends on the course, so that
    /// the packages of two courses seldom claim the same ones.
    /// </summary>
    public static RowIds Of(string courseId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(courseId), hash);
        return new RowIds(First + (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) % FiveYears));
    }

    public long At(int index) => _base + index;
}
