namespace CourseKit.Export;

/// <summary>One file of the output. The path is relative to the output folder, with forward slashes, and never leaves it.</summary>
public sealed record OutputFile(string Path, OutputContent Content);

/// <summary>What a file holds. Exporters touch no disk, so an asset is named, not read.</summary>
public abstract record OutputContent
{
    /// <summary>Bytes that were made here.</summary>
    public sealed record Bytes(ReadOnlyMemory<byte> Data) : OutputContent;

    /// <summary>The unchanged bytes of a file of the course.</summary>
    public sealed record Copy(string AssetPath) : OutputContent;
}
