namespace OwnEngine;

/// <summary>
/// Templates by name, as <c>include</c> asks for them: a path with forward slashes, <c>partials/nav.html</c>. Immutable.
/// </summary>
public sealed class TemplateLibrary
{
    private readonly Dictionary<string, Template> _templates;

    public TemplateLibrary(IEnumerable<KeyValuePair<string, Template>> templates) =>
        _templates = new Dictionary<string, Template>(templates, StringComparer.Ordinal);

    public static TemplateLibrary Empty { get; } = new([]);

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Names => field ??= [.. _templates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The template of a name; null when there is none.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);
}
