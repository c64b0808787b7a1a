using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads <c>sources:</c>, each a key with a title, or a key with <c>title</c>, <c>authors</c>, <c>year</c>, <c>in</c> and <c>url</c>.
/// </summary>
internal sealed class SourceSettingReader(
    SourceText file, ValueReader values, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    internal static readonly string[] Keys = ["title", "authors", "year", "url", "in"];

    public EquatableArray<CourseSource> Read(DataEntry? entry)
    {
        if (special.Mapping(entry) is not { } mapping) return [];
        return [.. mapping.Entries.Select(One)];
    }

    /// <summary>A source that is written wrong is one all the same: what names it is right.</summary>
    private CourseSource One(DataEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            return new CourseSource(entry.Key, Title(entry, entry)) { Place = file.Locate(entry.KeySpan) };
        }

        DataEntry? meantTitle = null;
        foreach (var item in mapping.Entries.Where(item => !Keys.Contains(item.Key)))
        {
            var near = Suggestion.Nearest(item.Key, Keys);
            if (near == "title") meantTitle = item;
            diagnostics.Add(BadSource.UnknownKey(file.Locate(item.KeySpan), item.Key, near));
        }

        return new CourseSource(entry.Key, Title(entry, mapping.Find("title") ?? meantTitle))
        {
            Authors = [.. values.Texts(mapping.Find("authors")).Select(author => author.Value)],
            Year = values.Integer(mapping.Find("year")),
            Url = special.Address(mapping.Find("url")),
            Container = values.NonEmptyText(mapping.Find("in"))?.Value,
            Place = file.Locate(entry.KeySpan),
        };
    }

    private string Title(DataEntry source, DataEntry? title)
    {
        if (title is { Value: ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } text }) return text.Text;
        diagnostics.Add(BadSource.WithoutTitle(file.Locate(source.KeySpan), source.Key));
        return source.Key;
    }
}
