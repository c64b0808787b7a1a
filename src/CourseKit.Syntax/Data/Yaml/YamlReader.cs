namespace CourseKit.Syntax;

/// <summary>
/// Reads YAML settings. The whole text is tried first. When YamlDotNet gives up on it, which it does at the first mistake,
/// each top-level setting is read on its own, so that one bad line hides neither the other mistakes nor the other settings.
/// </summary>
internal static class YamlReader
{
    public static MappingNode Read(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var text = YamlText.Of(source, span, diagnostics);
        var whole = YamlDocument.Read(text, new YamlAnchors());
        if (whole.IsReadable)
        {
            whole.Report(diagnostics);
            return whole.Root as MappingNode ?? new MappingNode(span, []);
        }

        var before = diagnostics.Count;
        var mapping = new MappingBuilder(source, diagnostics);
        var anchors = new YamlAnchors();
        var setting = new YamlSetting(anchors, diagnostics);
        foreach (var part in YamlSettings.Split(text))
        {
            setting.ReadInto(mapping, text.Part(part));
            if (anchors.IsExhausted) break;
        }

        // Whatever the parts look like on their own, the whole was refused: never let that pass in silence.
        if (diagnostics.Count == before) diagnostics.Add(YamlMistake.Explain(text, whole.Fault ?? span));
        return mapping.Build(span);
    }
}
