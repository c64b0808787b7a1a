using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CourseKit.Typesetting;

/// <summary>The first half of the SHA-256 of everything that a result was made from.</summary>
public readonly record struct CacheKey(UInt128 Hash)
{
    public const int Size = 16;

    internal static CacheKey OfMath(string tex, bool display, string definitions) => Of(display ? 'D' : 'I', definitions, tex);

    internal static CacheKey OfCode(string code, string language) => Of('C', language, code);

    private static CacheKey Of(char kind, string first, string second)
    {
        // The length keeps ("a", "bc") and ("ab", "c") apart.
        var length = 3 + first.Length + second.Length;
        var buffer = ArrayPool<char>.Shared.Rent(length);
        (buffer[0], buffer[1], buffer[2]) = (kind, (char)(first.Length >> 16), (char)first.Length);
        first.CopyTo(buffer.AsSpan(3));
        second.CopyTo(buffer.AsSpan(3 + first.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(buffer.AsSpan(0, length)), hash);
        ArrayPool<char>.Shared.Return(buffer);
        return new CacheKey(BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }
}
