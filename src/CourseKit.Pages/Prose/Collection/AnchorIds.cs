using System.Globalization;
using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>The ids of one page. Those an author wrote are taken first; made-up ones get a number where they would repeat one.</summary>
internal sealed class AnchorIds
{
    private readonly string _prefix;
    private readonly EarlierIds? _earlier;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    /// <param name="prefix">Begins every id that is made.</param>
    /// <param name="earlier">The ids that an earlier parse of the page gave; they stay where they were.</param>
    public AnchorIds(string prefix, EarlierIds? earlier = null)
    {
        (_prefix, _earlier) = (prefix, earlier);
        if (earlier is null) return;
        _taken.UnionWith(earlier.All);
        foreach (var id in earlier.Fixed) _written[id.Key] = id.Value;
    }

    /// <returns>Where the id was written before, or null.</returns>
    public Location? Write(string id, Location location)
    {
        _taken.Add(id);
        if (_written.TryGetValue(id, out var first)) return first;
        _written.Add(id, location);
        return null;
    }

    /// <param name="wanted">What the id is to be, but for the prefix and a number.</param>
    /// <param name="node">What gets it.</param>
    /// <param name="text">The text that the node stands in.</param>
    public string Make(string wanted, MarkdownObject node, MappedText text)
    {
        if (_earlier?.Take(node, text) is { } same) return same;
        wanted = _prefix + wanted;
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
