using System.Text;
using System.Text.Unicode;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>A text file as read.</summary>
/// <param name="Text">
/// Null when nothing could be read. With a wrong encoding it is what could be made of it, so that the other mistakes in the file are
/// found in the same run and links to it are not reported as well; the problem, an error, keeps it from being published.
/// </param>
internal readonly record struct TextFileResult(SourceText? Text, Diagnostic? Problem);

/// <summary>Reads UTF-8 text, strictly.</summary>
internal static class TextFileReader
{
    /// <summary>Bytes of a file that an author writes.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Bytes of a lock, which CourseKit writes: about as many as one string can hold, some 2.5 million prompts.</summary>
    public const int LargestLock = 1023 * 1024 * 1024;

    /// <param name="fullPath">Where the file is.</param>
    /// <param name="path">Its path in the course.</param>
    public static TextFileResult Read(string fullPath, string path) => Read(fullPath, path, LargestFile, FileTooLarge.At);

    /// <inheritdoc cref="Read(string, string)"/>
    public static TextFileResult ReadLock(string fullPath, string path) => Read(fullPath, path, LargestLock, FileTooLarge.OfLock);

    private static TextFileResult Read(string fullPath, string path, int largest, Func<string, long, int, Diagnostic> tooLarge)
    {
        byte[] bytes;
        if (SpecialFiles.IsSpecialAt(fullPath)) return new TextFileResult(null, SpecialFile.At(path));
        try
        {
            using var stream = new FileStream(
                fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > largest) return new TextFileResult(null, tooLarge(path, stream.Length, largest));
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
        if (OtherEncodingOf(bytes) is { } encoding)
        {
            return new TextFileResult(TextIn(encoding, bytes, path), OtherEncoding.At(path, encoding.Name));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var characters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, characters, out var read, out var written, replaceInvalidSequences: false);
        if (status == System.Buffers.OperationStatus.Done)
        {
            return new TextFileResult(new SourceText(path, new string(characters, 0, written)), null);
        }

        var readable = new SourceText(path, Encoding.UTF8.GetString(bytes));
        return new TextFileResult(readable, NotUtf8.At(readable, written, bytes[read]));
    }

    private static SourceText TextIn((string Name, Encoding Encoding) found, ReadOnlySpan<byte> bytes, string path) =>
        new(path, found.Encoding.GetString(bytes[found.Encoding.GetPreamble().Length..]));

    /// <summary>By the byte order mark; UTF-32 first, because its little-endian mark begins like that of UTF-16.</summary>
    private static (string Name, Encoding Encoding)? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => ("UTF-32", Encoding.UTF32),
        [0, 0, 0xFE, 0xFF, ..] => ("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        [0xFF, 0xFE, ..] => ("UTF-16", Encoding.Unicode),
        [0xFE, 0xFF, ..] => ("UTF-16", Encoding.BigEndianUnicode),
        _ => null,
    };
}
