using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the items of a CSL-JSON file, as Zotero and others write it (CSL 1.0.2, csl-data.json).</summary>
internal static class CslReader
{
    public static IReadOnlyList<CourseSource> Read(SourceText file, ICollection<Diagnostic> diagnostics)
    {
        var sources = new List<CourseSource>();
        foreach (var span in ObjectsIn(file.Text))
        {
            var item = DataReader.Read(DataFormat.Json, file, span, diagnostics);
            if (Source(item, file, span, diagnostics) is { } source) sources.Add(source);
        }

        return sources;
    }

    private static CourseSource? Source(MappingNode item, SourceText file, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var place = item.Find("id") is { } id ? file.Locate(id.Value.Span) : file.Locate(new TextSpan(span.Start, 1));
        if (TextOf(item, "id") is not { Length: > 0 } key)
        {
            diagnostics.Add(BadBibliography.WithoutKey(place));
            return null;
        }

        var title = TextOf(item, "title");
        if (title is null) diagnostics.Add(BadBibliography.WithoutTitle(place, key));
        return new CourseSource(key, title ?? key)
        {
            Authors =
                [.. NamesOf(item, "author").DefaultIfEmpty("").SelectMany(name => name.Length > 0 ? [name] : NamesOf(item, "editor"))],
            Year = YearOf(item),
            Url = BibliographyAddress.Of(place, key, TextOf(item, "URL"), TextOf(item, "DOI"), diagnostics),
            Container = TextOf(item, "container-title") ?? TextOf(item, "publisher"),
            Part = SourcePart.Of(TextOf(item, "volume"), TextOf(item, "issue"), TextOf(item, "page")),
            Place = place,
        };
    }

    private static IEnumerable<string> NamesOf(MappingNode item, string role)
    {
        if (item.Find(role)?.Value is not SequenceNode names) yield break;
        foreach (var name in names.Items.OfType<MappingNode>())
        {
            var family = string.Join(
                " ", new[] { TextOf(name, "non-dropping-particle"), TextOf(name, "family") }.Where(part => part is not null));
            if (TextOf(name, "literal") is { } literal) yield return "{" + literal + "}";
            else if (family.Length > 0) yield return PersonName.Of(TextOf(name, "given") ?? "", family, TextOf(name, "suffix") ?? "");
        }
    }

    private static int? YearOf(MappingNode item)
    {
        if ((item.Find("issued")?.Value as MappingNode)?.Find("date-parts")?.Value is not SequenceNode { Items: [SequenceNode { Items: [ScalarNode year, ..] }, ..] }) return null;
        return int.TryParse(
            year.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var known)
            ? known
            : null;
    }

    private static string? TextOf(MappingNode item, string key) =>
        item.Find(key)?.Value is ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } text ? text.Text : null;

    /// <summary>The objects of the outermost list.</summary>
    private static IEnumerable<TextSpan> ObjectsIn(string text)
    {
        var (depth, start, inText) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (inText)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == '"') inText = false;
            }
            else if (text[i] == '"') inText = true;
            else if (text[i] == '{' && depth++ == 0) start = i;
            else if (text[i] == '}' && depth > 0 && --depth == 0) yield return TextSpan.FromBounds(start, i + 1);
        }
    }
}
