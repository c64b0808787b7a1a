using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Measures a file that will be copied.</summary>
internal static class AssetReader
{
    /// <param name="fullPath">Where the file is.</param>
    /// <param name="path">Its path in the course.</param>
    public static (AssetFile? Asset, Diagnostic? Problem) Read(string fullPath, string path)
    {
        try
        {
            using var stream = new FileStream(
                fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            return (new AssetFile(path, stream.Length, hash), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileNotReadable.At(path, exception));
        }
    }
}
