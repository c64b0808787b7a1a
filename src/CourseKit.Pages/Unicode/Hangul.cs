namespace CourseKit.Model;

/// <summary>Korean syllables are joined by arithmetic, not by a table.</summary>
internal static class Hangul
{
    private const int First = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;
    private const int Count = LeadCount * VowelCount * TailCount;

    public static bool IsSyllable(int point) => point is >= First and < First + Count;

    /// <summary>True for what can be a part of a syllable behind its beginning.</summary>
    public static bool IsPart(int point) =>
        point is (>= VowelFirst and < VowelFirst + VowelCount) or (> TailFirst and < TailFirst + TailCount);

    /// <returns>False for what is no syllable.</returns>
    public static bool Decompose(int point, List<int> parts)
    {
        if (!IsSyllable(point)) return false;
        var index = point - First;
        parts.Add(LeadFirst + (index / (VowelCount * TailCount)));
        parts.Add(VowelFirst + (index / TailCount % VowelCount));
        if (index % TailCount != 0) parts.Add(TailFirst + (index % TailCount));
        return true;
    }

    public static int? Join(int first, int second)
    {
        int lead = first - LeadFirst, vowel = second - VowelFirst, tail = second - TailFirst, syllable = first - First;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount) return First + (((lead * VowelCount) + vowel) * TailCount);
        var isOpen = syllable is >= 0 and < Count && syllable % TailCount == 0;
        return isOpen && tail is > 0 and < TailCount ? first + tail : null;
    }
}
