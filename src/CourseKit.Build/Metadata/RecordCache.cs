using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The schema of the last reading, in the course's <c>obj</c> folder, with the hash of what it was read from.</summary>
internal static class RecordCache
{
    public const string FileName = "obj/coursekit.metadata.json";

    public static string HashOf(IEnumerable<SourceText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(ProductVersion.Text);
        foreach (var file in files)
        {
            Append(file.Path);
            Append(file.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    /// <summary>Null when there is none, when it is of other files, and when it cannot be read: then the C# is read again.</summary>
    public static MetadataSchema? Find(string path, string hash)
    {
        try
        {
            if (!File.Exists(path) || SpecialFiles.IsSpecialAt(path)) return null;
            var entry = JsonSerializer.Deserialize(File.ReadAllBytes(path), RecordCacheJson.Default.RecordCacheEntry);
            return entry?.Hash == hash && entry.Check == CheckOf(entry.Schema) ? entry.Schema : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A course that cannot be written to is read anew each time: slower, and no less right.</summary>
    public static void Write(string path, string hash, MetadataSchema schema)
    {
        var partial = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(
                partial, JsonSerializer.SerializeToUtf8Bytes(
                    new RecordCacheEntry(hash, CheckOf(schema), schema), RecordCacheJson.Default.RecordCacheEntry));
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Forget(partial);
        }
    }

    private static string CheckOf(MetadataSchema? schema) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(schema, RecordCacheJson.Default.MetadataSchema)));

    private static void Forget(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing reads it, and the next process of that number writes over it.
        }
    }
}
