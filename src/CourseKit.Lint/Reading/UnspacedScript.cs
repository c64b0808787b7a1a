namespace CourseKit.Model;

/// <summary>
/// Scripts that put no blank between words: what stands between two blanks is a sentence there, and no rule about words can judge it.
/// </summary>
internal static class UnspacedScript
{
    public static bool IsIn(ReadText side) => side.Text.Any(Is);

    /// <summary>True when more of the letters are of such a script than of others.</summary>
    public static bool IsMostOf(ReadText side)
    {
        var unspaced = side.Text.Count(Is);
        return unspaced > 0 && unspaced * 2 > side.Text.Count(char.IsLetter);
    }

    /// <summary>
    /// Thai, Lao, Tibetan, Myanmar, Khmer; kana, bopomofo, Han, and the first half of the pairs that its extensions are written as. Hangul
    /// has blanks.
    /// </summary>
    private static bool Is(char c) => c >= '\u0E00' && c is
        <= '\u109F' or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u312F') or (>= '\u31A0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uD840' and <= '\uD88F') or (>= '\uF900' and <= '\uFAFF');
}
