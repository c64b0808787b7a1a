namespace CourseKit.Model;

/// <summary>What C#'s whole numbers hold; of <c>ulong</c> the half that <c>long</c> holds too.</summary>
internal static class NumberLimits
{
    public static (long Least, long Most) Of(string type) => type switch
    {
        "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
        "byte" => (byte.MinValue, byte.MaxValue),
        "short" => (short.MinValue, short.MaxValue),
        "ushort" => (ushort.MinValue, ushort.MaxValue),
        "int" => (int.MinValue, int.MaxValue),
        "uint" => (uint.MinValue, uint.MaxValue),
        "ulong" => (0, long.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}
