using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>bibliography:</c>, files of BibTeX or CSL-JSON beside <c>course.yml</c>, as sources.</summary>
public static class BibliographyReader
{
    /// <summary>True for a file that may be one.</summary>
    public static bool IsFile(string path) =>
        path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)
        || (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".lock.json", StringComparison.OrdinalIgnoreCase));

    /// <param name="known">The sources of <c>course.yml</c>, which are described there.</param>
    /// <param name="read">Gives the text of a file of the course.</param>
    internal static IEnumerable<CourseSource> Read(
        EquatableArray<Located<string>> files, IEnumerable<CourseSource> known, Func<string, SourceText?> read, ICollection<Diagnostic> diagnostics)
    {
        var keys = new HashSet<string>(known.Select(source => source.Key), StringComparer.Ordinal);
        foreach (var name in files)
        {
            var path = RelativePath.Combine("", name.Value);
            if (path is null || !IsFile(path) || read(path) is not { } file)
            {
                diagnostics.Add(BadBibliography.NotRead(name));
                continue;
            }

            var sources = path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)
                ? BibTexReader.Read(file, diagnostics)
                : CslReader.Read(file, diagnostics);
            foreach (var source in sources.Where(source => keys.Add(source.Key))) yield return source;
        }
    }
}
