namespace CourseKit.Export;

/// <summary>One file of the output. The path is relative to the output folder, with forward slashes, and never leaves it.</summary>
public sealed record OutputFile(string Path, OutputContent Content);

/// <summary>What a file holds. Exporters touch no disk, so an asset is named, not read.</summary>
public abstract record OutputContent
{
    /// <summary>Bytes that were made here.</summary>
    public sealed record Bytes(ReadOnlyMemory<byte> Data) : OutputContent;

    /// <summary>Bytes that were made here and that somebody keeps elsewhere than in memory.</summary>
    /// <param name="Length">In bytes.</param>
    /// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
    /// <param name="Read">The bytes; any thread may ask.</param>
    public sealed record Kept(long Length, string Hash, Func<ReadOnlyMemory<byte>> Read) : OutputContent;

    /// <summary>The unchanged bytes of a file of the course.</summary>
    public sealed record Copy(string AssetPath) : OutputContent;

    /// <summary>The bytes that were made here; null for a copy.</summary>
    public ReadOnlyMemory<byte>? Made => this switch
    {
        Bytes bytes => bytes.Data,
        Kept kept => kept.Read(),
        _ => null,
    };
}
