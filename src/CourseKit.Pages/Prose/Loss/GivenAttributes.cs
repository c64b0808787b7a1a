using Markdig.Renderers.Html;

namespace CourseKit.Model;

/// <summary>
/// The attributes that elements of a tree have, by what is in them: asked of each pair of braces, so that many braces must not each go
/// through all elements.
/// </summary>
internal sealed class GivenAttributes(IReadOnlyList<HtmlAttributes> given)
{
    private readonly Lazy<Dictionary<string, HashSet<HtmlAttributes>>> _byName = new(() => ByName(given));

    /// <summary>Whether one element has them all.</summary>
    /// <param name="attributes">With other values they are the same.</param>
    /// <param name="isTaken">Tells names that no element keeps.</param>
    public bool Has(HtmlAttributes attributes, Func<string, bool> isTaken)
    {
        var holders = new List<HashSet<HtmlAttributes>>();
        foreach (var name in NamesOf(attributes, isTaken))
        {
            if (!_byName.Value.TryGetValue(name, out var elements)) return false;
            holders.Add(elements);
        }

        if (holders.Count == 0) return given.Count > 0;
        var fewest = holders[0];
        foreach (var elements in holders) if (elements.Count < fewest.Count) fewest = elements;
        return fewest.Any(element => holders.TrueForAll(elements => elements.Contains(element)));
    }

    private static Dictionary<string, HashSet<HtmlAttributes>> ByName(IEnumerable<HtmlAttributes> given)
    {
        var byName = new Dictionary<string, HashSet<HtmlAttributes>>(StringComparer.Ordinal);
        foreach (var element in given)
        {
            foreach (var name in NamesOf(element, _ => false))
            {
                if (!byName.TryGetValue(name, out var elements)) byName.Add(name, elements = []);
                elements.Add(element);
            }
        }

        return byName;
    }

    /// <summary><c>#id</c>, <c>.class</c>, <c>key=</c>.</summary>
    private static IEnumerable<string> NamesOf(HtmlAttributes attributes, Func<string, bool> isTaken)
    {
        if (attributes.Id is { } id) yield return "#" + id;
        foreach (var name in attributes.Classes ?? []) yield return "." + name;
        foreach (var property in attributes.Properties ?? [])
        {
            if (!isTaken(property.Key)) yield return property.Key + "=";
        }
    }
}
