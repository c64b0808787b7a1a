using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The ids of one page. Those an author wrote are taken first; made-up ones get a number where they would repeat one.</summary>
internal sealed class AnchorIds(string prefix)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    /// <returns>Where the id was written before, or null.</returns>
    public Location? Write(string id, Location location)
    {
        _taken.Add(id);
        if (_written.TryGetValue(id, out var first)) return first;
        _written.Add(id, location);
        return null;
    }

    public string Make(string wanted)
    {
        wanted = prefix + wanted;
        if (_taken.Add(wanted)) return wanted;
        _lastNumber.TryGetValue(wanted, out var number);
        string id;
        do
        {
            id = wanted + "-" + (++number).ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(id));
        _lastNumber[wanted] = number;
        return id;
    }
}
