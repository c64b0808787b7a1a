using System.Security.Cryptography;
using System.Text;

namespace OwnEngine;

/// <summary>Hashes and Base64, over UTF-8.</summary>
internal static class TextCoding
{
    public static string ToBase64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static TemplateValue FromBase64(RenderContext context, in CallArguments arguments)
    {
        var text = arguments.Text(0);
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        if (Convert.TryFromBase64String(text, bytes, out var written)) return Encoding.UTF8.GetString(bytes, 0, written);
        throw arguments.Invalid(0, "is not Base64", "Base64 is letters, digits, '+', '/' and '=' at the end, a multiple of four of them.");
    }

    public static string Hash(string algorithm, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(algorithm switch
        {
#pragma warning disable CA5350, CA5351 // They name files and tell texts apart here; nothing is kept secret with them.
            "md5" => MD5.HashData(bytes),
            "sha1" => SHA1.HashData(bytes),
#pragma warning restore CA5350, CA5351
            "sha256" => SHA256.HashData(bytes),
            _ => SHA512.HashData(bytes),
        });
    }

    public static string Hmac(string algorithm, string text, string key)
    {
        var (bytes, secret) = (Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(key));
        return Convert.ToHexStringLower(algorithm switch
        {
#pragma warning disable CA5350
            "sha1" => HMACSHA1.HashData(secret, bytes),
#pragma warning restore CA5350
            "sha256" => HMACSHA256.HashData(secret, bytes),
            _ => HMACSHA512.HashData(secret, bytes),
        });
    }
}
