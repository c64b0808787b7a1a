using System.Security.Cryptography;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The identity of a note in Anki: the only thing an import goes by. The kind is part of it, because a note whose type changed under
/// its GUID is skipped by the importer.
/// </summary>
public static class AnkiGuid
{
    private const int Bytes = 12;

    /// <summary>Sixteen characters: base64url of the first 96 bits of SHA-256 over the three, each on a line.</summary>
    public static string Of(string courseId, PromptKind kind, string key)
    {
        using var sha = SHA256.Create();
        var text = $"{courseId}\n{KindName.Of(kind)}\n{key}";
        return Base64Url.Encode(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), Bytes);
    }
}
