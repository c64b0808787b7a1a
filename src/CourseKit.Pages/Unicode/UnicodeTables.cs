using System.Collections;
using System.Globalization;

namespace CourseKit.Model;

/// <summary>
/// What <c>normal-form-c.txt</c> says. A line is <c>300-314 230</c>, the combining class of marks; <c>C0=41 300</c>, a letter and the two
/// it is made of; or
/// <c>340>300</c>, one that is taken apart and never put together again. All numbers of code points are hexadecimal.
/// </summary>
internal static class UnicodeTables
{
    private const int PlaneSize = 0x10000;
    private static readonly Dictionary<int, byte> _classes = [];
    private static readonly Dictionary<int, int[]> _decompositions = [];
    private static readonly Dictionary<(int, int), int> _joined = [];
    private static readonly HashSet<int> _seconds = [];

    /// <summary>The first plane, where nearly all text is: one bit each instead of three look-ups.</summary>
    private static readonly BitArray _mayChange = new(PlaneSize);

    static UnicodeTables()
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream("normal-form-c.txt")
            ?? throw new InvalidOperationException("The assembly lacks its Unicode tables.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { Length: > 0 } line) Add(line);
        for (var point = 0; point < PlaneSize; point++) _mayChange[point] = Look(point);
    }

    public static byte ClassOf(int point) => _classes.TryGetValue(point, out var kind) ? kind : (byte)0;

    /// <summary>Null for what is not taken apart.</summary>
    public static int[]? DecompositionOf(int point) => _decompositions.TryGetValue(point, out var parts) ? parts : null;

    public static int? Joined(int first, int second) => _joined.TryGetValue((first, second), out var joined) ? joined : null;

    /// <summary>
    /// False for what stays as it is wherever it stands. A letter that can be taken apart is put together again, if nothing follows that
    /// may change it.
    /// </summary>
    public static bool MayChange(int point) => point < PlaneSize ? _mayChange[point] : Look(point);

    private static bool Look(int point) =>
        _classes.ContainsKey(point) || _seconds.Contains(point) || Hangul.IsPart(point)
        || (_decompositions.TryGetValue(point, out var parts) && !(parts.Length == 2 && Joined(parts[0], parts[1]) == point));

    private static void Add(string line)
    {
        var end = line.IndexOfAny(['=', '>', ' ']);
        var rest = line.Substring(end + 1);
        if (line[end] == ' ') AddClass(line.Substring(0, end).Split('-'), byte.Parse(rest, CultureInfo.InvariantCulture));
        else AddDecomposition(Number(line.Substring(0, end)), [.. rest.Split(' ').Select(Number)], isJoined: line[end] == '=');
    }

    private static void AddClass(string[] range, byte kind)
    {
        for (var point = Number(range[0]); point <= Number(range[range.Length - 1]); point++) _classes.Add(point, kind);
    }

    private static void AddDecomposition(int point, int[] parts, bool isJoined)
    {
        _decompositions.Add(point, parts);
        if (!isJoined) return;
        _joined.Add((parts[0], parts[1]), point);
        _seconds.Add(parts[1]);
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
