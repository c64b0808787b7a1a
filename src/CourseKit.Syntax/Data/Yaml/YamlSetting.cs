namespace CourseKit.Syntax;

/// <summary>Reads one top-level setting of a text that YamlDotNet refused as a whole, and says what is wrong with it.</summary>
internal sealed class YamlSetting(YamlAnchors anchors, ICollection<Diagnostic> diagnostics)
{
    public void ReadInto(MappingBuilder mapping, YamlText text)
    {
        var document = YamlDocument.Read(text, anchors);
        if (document.Root is not MappingNode && ReadWithoutTabs(text) is { } spaced) document = spaced;
        else if (document.Fault is { } fault) Explain(text, document, fault);
        else document.Report(diagnostics);

        if (document.Root is MappingNode settings)
        {
            foreach (var entry in settings.Entries) mapping.Add(entry);
        }
        else if (document.Root is ScalarNode scalar)
        {
            diagnostics.Add(YamlMistake.WithoutColon(text, scalar));
        }
    }

    /// <summary>Null when no tab indents a line. Whatever else seems wrong may come from the tabs, so only they are reported.</summary>
    private YamlDocument? ReadWithoutTabs(YamlText text)
    {
        var tabs = new List<TextSpan>();
        var spaced = text.WithoutTabs(tabs);
        if (tabs.Count == 0) return null;
        diagnostics.Add(TabInIndentation.At(text.Source, tabs[0], tabs.Count));
        var document = YamlDocument.Read(spaced, anchors);
        if (document.Fault is null) document.Report(diagnostics);
        return document;
    }

    /// <summary>What was found on the line of the mistake before reading stopped there is part of the same mistake.</summary>
    private void Explain(YamlText text, YamlDocument document, TextSpan fault)
    {
        var mistake = YamlMistake.Explain(text, fault);
        foreach (var finding in document.Diagnostics)
        {
            if (finding.Location.Start.Line != mistake.Location.Start.Line) diagnostics.Add(finding);
        }

        diagnostics.Add(mistake);
    }
}
