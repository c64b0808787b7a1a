using System.Text;
using System.Text.Unicode;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>A text file as read: its text, or why there is none.</summary>
/// <param name="Text">Null when there is a problem.</param>
/// <param name="Readable">What can be shown of a file that could not be decoded.</param>
internal readonly record struct TextFileResult(SourceText? Text, Diagnostic? Problem, SourceText? Readable = null);

/// <summary>Reads UTF-8 text, strictly.</summary>
internal static class TextFileReader
{
    public const int LargestFile = 16 * 1024 * 1024;

    /// <param name="fullPath">Where the file is.</param>
    /// <param name="path">Its path in the course.</param>
    public static TextFileResult Read(string fullPath, string path)
    {
        byte[] bytes;
        try
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > LargestFile) return new TextFileResult(null, FileTooLarge.At(path, stream.Length, LargestFile));
            bytes = new byte[stream.Length];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (count < bytes.Length) Array.Resize(ref bytes, count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new TextFileResult(null, FileNotReadable.At(path, exception));
        }

        return Decode(bytes, path);
    }

    public static TextFileResult Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (OtherEncodingOf(bytes) is { } encoding) return new TextFileResult(null, OtherEncoding.At(path, encoding));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var characters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, characters, out var read, out var written, replaceInvalidSequences: false);
        if (status == System.Buffers.OperationStatus.Done) return new TextFileResult(new SourceText(path, new string(characters, 0, written)), null);
        var readable = new SourceText(path, Encoding.UTF8.GetString(bytes));
        return new TextFileResult(null, NotUtf8.At(readable, written, bytes[read]), readable);
    }

    /// <summary>UTF-32 first: its little-endian mark begins like that of UTF-16.</summary>
    private static string? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };
}
