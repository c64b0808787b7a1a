using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Settings from one place of one file.</summary>
internal sealed class SettingLayer(PageKeys keys, SourceText source, DataFormat format, ICollection<Diagnostic> diagnostics)
{
    public PageKeys Keys { get; } = keys;

    public ValueReader Values { get; } = new(source, format, diagnostics);

    public LintSettingReader Lint { get; } = new(source, diagnostics);

    public PublicationReader Publication { get; } = new(source, diagnostics);
}

/// <summary>
/// The settings of a page: its own, then those that the folders around it hand down, the nearest first. The first that has a key says what
/// it is.
/// </summary>
internal sealed class SettingLayers(IReadOnlyList<SettingLayer> layers)
{
    /// <summary>True when a key is stated anywhere.</summary>
    public bool Has(string key) => layers.Any(layer => layer.Keys[key] is not null);

    /// <summary>Reads a key where it is stated first; gives the reader null when it is stated nowhere.</summary>
    public T Read<T>(string key, Func<SettingLayer, DataEntry?, T> read)
    {
        foreach (var layer in layers)
        {
            if (layer.Keys[key] is { } entry) return read(layer, entry);
        }

        return read(layers[0], null);
    }

    /// <summary>The same for a setting of two names, of which the second counts where the first is stated nowhere.</summary>
    public T Read<T>(string key, string otherKey, Func<SettingLayer, DataEntry?, T> read) => Read(Has(key) ? key : otherKey, read);
}
