using System.Security.Cryptography;
using CourseKit.Export;
using Microsoft.Win32.SafeHandles;

namespace CourseKit.Build;

/// <summary>
/// Keeps the files of a large output on the disk until all of them are made: the site of ten thousand pages has no room in memory, and
/// nothing may be written to its place while a mistake can still be found. It is one file without a name in the temporary folder, which the
/// system removes when the process ends, however it ends. Any thread may use it.
/// </summary>
/// <param name="most">How many bytes stay in memory before the disk is used: a small course needs none.</param>
public sealed class OutputSpool(long most = OutputSpool.MostInMemory) : IDisposable
{
    private const long MostInMemory = 256 * 1024 * 1024;

    private readonly object _change = new();
    private SafeFileHandle? _file;
    private bool _isFull;
    private long _length;

    /// <returns>The same file; its bytes may be here now.</returns>
    public OutputFile Keep(OutputFile file)
    {
        if (file.Content is not OutputContent.Bytes { Data: var bytes } || _isFull) return file;
        var start = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        if (start + bytes.Length <= most) return file;
        try
        {
            var spool = File();
            RandomAccess.Write(spool, bytes.Span, start);
            var length = bytes.Length;
            return file with { Content = new OutputContent.Kept(length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), () => Read(spool, start, length)) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is no room for it, or no temporary folder: it stays in memory, as what comes after it does.
            _isFull = true;
            return file;
        }
    }

    public void Dispose() => _file?.Dispose();

    private SafeFileHandle File()
    {
        lock (_change)
        {
            if (_file is not null) return _file;
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            _file = System.IO.File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            // Windows does it when the process ends. Elsewhere a file without a name is gone then, and nobody else can open it.
            if (!OperatingSystem.IsWindows()) System.IO.File.Delete(path);
            return _file;
        }
    }

    private static ReadOnlyMemory<byte> Read(SafeFileHandle file, long start, int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            var count = RandomAccess.Read(file, bytes.AsSpan(read), start + read);
            if (count == 0) throw new EndOfStreamException("The file that keeps the output is shorter than what was put into it.");
            read += count;
        }

        return bytes;
    }
}
