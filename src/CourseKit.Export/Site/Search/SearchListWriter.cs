using System.Buffers;

namespace CourseKit.Export;

/// <summary>
/// Writes the list of a term as characters: how many entries hold it, then each entry as its distance from the one before and its weight.
/// Distances are numbers of base 32 in 64 characters, the lowest digit first, of which the upper half says that another digit follows. A
/// weight is one character. A term that very many entries hold tells them little apart, and only those it is worth most for are listed:
/// who reads it sees that there are fewer than it says.
/// </summary>
internal sealed class SearchListWriter
{
    /// <summary>
    /// A longer list is cut: with it nobody need load more than some ten kilobytes for a word. Courses of some thousand sections have
    /// none.
    /// </summary>
    public const int Longest = 10_000;

    private const int KeptOfLonger = 2_000;
    private const int Digits = 32;
    private static readonly byte[] _characters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8];

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private readonly int[] _counts = new int[Digits];

    /// <summary>What all lists so far are.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <returns>Where the list is in what is written.</returns>
    public Range Write(ReadOnlySpan<int> entries, ReadOnlySpan<byte> weights)
    {
        var start = _bytes.WrittenCount;
        WriteNumber(entries.Length);
        var (least, atLeast) = entries.Length > Longest ? LeastOf(weights) : (0, int.MaxValue);
        var last = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (weights[i] < least || (weights[i] == least && atLeast-- <= 0)) continue;
            WriteNumber(entries[i] - last - 1);
            WriteCharacter(_characters[weights[i]]);
            last = entries[i];
        }

        return start.._bytes.WrittenCount;
    }

    /// <summary>The weight that just misses being dropped, and how many of that weight stay.</summary>
    private (int Weight, int Count) LeastOf(ReadOnlySpan<byte> weights)
    {
        Array.Clear(_counts);
        foreach (var weight in weights) _counts[weight]++;
        var rest = KeptOfLonger;
        for (var weight = Digits - 1; weight > 0; weight--)
        {
            if (_counts[weight] >= rest) return (weight, rest);
            rest -= _counts[weight];
        }

        return (0, rest);
    }

    private void WriteNumber(int number)
    {
        for (; number >= Digits; number /= Digits) WriteCharacter(_characters[Digits + (number % Digits)]);
        WriteCharacter(_characters[number]);
    }

    private void WriteCharacter(byte character)
    {
        _bytes.GetSpan(1)[0] = character;
        _bytes.Advance(1);
    }
}
