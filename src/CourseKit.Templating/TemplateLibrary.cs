namespace CourseKit.Templating;

/// <summary>
/// Templates by name, as <c>include</c> asks for them: a path with forward slashes, <c>partials/nav.html</c>. Immutable.
/// </summary>
public sealed class TemplateLibrary
{
    private readonly Dictionary<string, Template> _templates;
    private readonly Dictionary<string, Template> _byPath = new(StringComparer.Ordinal);

    public TemplateLibrary(IEnumerable<KeyValuePair<string, Template>> templates)
    {
        _templates = new Dictionary<string, Template>(templates, StringComparer.Ordinal);
        foreach (var template in _templates.Values) _byPath[template.Source.Path] = template;
    }

    public static TemplateLibrary Empty { get; } = new([]);

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Names => field ??= [.. _templates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What the templates among themselves call by which name.</summary>
    internal BoundNames Bound => field ??= new BoundNames(this);

    internal WordsCache Words => field ??= new WordsCache(Bound);

    /// <summary>The template of a name; null when there is none.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>The template whose text stands in a file; null when it is none of these.</summary>
    internal Template? FindByPath(string path) => _byPath.GetValueOrDefault(path);
}
