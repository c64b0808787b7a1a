namespace CourseKit.Syntax;

/// <summary>Reads settings written in YAML, TOML or JSON into one kind of tree.</summary>
public static class DataReader
{
    /// <summary>
    /// Takes a part of a file, gives the mapping it holds. Never throws for what the author wrote: each mistake is added to
    /// <paramref name="diagnostics"/>, and what could be read is returned.
    /// </summary>
    public static MappingNode Read(DataFormat format, SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var merges = MergeMarks.Find(source, span);
        if (merges.Count == 0) return ReadMapping(format, source, span, diagnostics);
        foreach (var (mark, _) in merges) diagnostics.Add(MergeNotFinished.At(source, mark));
        // Whatever else is wrong comes of it.
        return ReadMapping(format, source, span, []);
    }

    private static MappingNode ReadMapping(DataFormat format, SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics) => format switch
    {
        DataFormat.Yaml => YamlReader.Read(source, span, diagnostics),
        DataFormat.Toml => TomlReader.Read(source, span, diagnostics),
        _ => JsonReader.Read(source, span, diagnostics),
    };
}
