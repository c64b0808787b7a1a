using System.Security.Cryptography;
using System.Text;

namespace CourseKit.Model;

/// <summary>Identifiers made from names (RFC 4122 §4.3), as sixteen bytes in network order.</summary>
internal static class UuidV5
{
    /// <summary>The namespace for addresses, given by RFC 4122.</summary>
    public static readonly byte[] UrlNamespace = Parse("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static byte[] Of(byte[] nameSpace, string name)
    {
        using var sha = SHA1.Create();
        byte[] input = [.. nameSpace, .. Encoding.UTF8.GetBytes(name)];
        var uuid = sha.ComputeHash(input).AsSpan(0, 16).ToArray();
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x50);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return uuid;
    }

    /// <summary>Guid's own bytes begin little-endian, so the digits are read one by one.</summary>
    public static byte[] Parse(string uuid)
    {
        var digits = uuid.Replace("-", "");
        var bytes = new byte[16];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = Convert.ToByte(digits.Substring(2 * i, 2), 16);
        return bytes;
    }
}
