using System.Buffers;
using System.Security.Cryptography;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>Writes output files into a folder, on all processors.</summary>
/// <param name="folder">Absolute; it exists.</param>
/// <param name="openAsset">The bytes of a course file.</param>
/// <param name="hashOfAsset">The hash that pages name it by.</param>
internal sealed class FileStager(string folder, Func<string, Stream> openAsset, Func<string, string> hashOfAsset)
{
    private const int BufferSize = 128 * 1024;

    /// <returns>The hash of each file by its path.</returns>
    public SortedDictionary<string, string> Write(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        foreach (var inner in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, inner));
        }

        var hashes = new string[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => hashes[i] = WriteOne(files[i]));
        var byPath = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++) byPath.Add(files[i].Path, hashes[i]);
        return byPath;
    }

    private string WriteOne(OutputFile file)
    {
        using var stream = new FileStream(
            Path.Combine(folder, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var hash = file.Content switch
        {
            OutputContent.Bytes bytes => WriteBytes(stream, bytes.Data.Span),
            OutputContent.Kept kept => WriteKept(stream, kept),
            OutputContent.Copy copy => WriteCopy(stream, copy.AssetPath),
            _ => throw new InvalidOperationException($"Unknown content of '{file.Path}'."),
        };
        if (!OperatingSystem.IsLinux()) stream.Flush(flushToDisk: true);
        return hash;
    }

    private static string WriteBytes(FileStream stream, ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static string WriteKept(FileStream stream, OutputContent.Kept kept)
    {
        stream.Write(kept.Read().Span);
        return kept.Hash;
    }

    private string WriteCopy(FileStream stream, string asset)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var source = Open(asset);
            while (Read(source, buffer, asset) is > 0 and var count)
            {
                hash.AppendData(buffer, 0, count);
                stream.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        return found == hashOfAsset(asset) ? found : throw new BuildStoppedException(FileChanged.At(asset));
    }

    private Stream Open(string asset) => Reading(asset, () => openAsset(asset));

    private static int Read(Stream source, byte[] buffer, string asset) => Reading(asset, () => source.Read(buffer, 0, buffer.Length));

    /// <summary>A failure to read is told apart from a failure to write.</summary>
    private static T Reading<T>(string asset, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildStoppedException(FileNotReadable.At(asset, exception));
        }
    }
}
