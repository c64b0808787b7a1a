using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What a page's front matter says of all its prompts, under the key <c>prompts</c>: <c>prompts: { difficulty: 2, tags: [core] }</c>.
/// </summary>
public static class PagePromptDefaults
{
    private const string Key = "prompts";

    /// <param name="record">The author's; a field of it that is a list may be written as one, as <c>tags</c> may.</param>
    public static PromptDefaults Read(
        MappingNode frontMatter, SourceText source, ICollection<Diagnostic> diagnostics, MetadataRecord? record = null)
    {
        if (frontMatter.Find(Key)?.Value is not { } value) return PromptDefaults.None;
        if (value is MappingNode mapping)
        {
            var lists = mapping.Entries.Where(
                entry => entry.Value is SequenceNode && record?.Find(entry.Key) is { List: not ListType.None }
                    && entry.Key != PromptAttribute.Tags).ToList();
            var plain = mapping.Entries.Except(lists).SelectMany(entry => Attributes(entry, source, diagnostics));
            return WithLists(PromptDefaults.From(plain, source, diagnostics), lists, source, diagnostics);
        }

        if (value is not ScalarNode { Kind: ScalarKind.Null }) diagnostics.Add(BadPromptDefaults.At(source.Locate(value.Span)));
        return PromptDefaults.None;
    }

    private static PromptDefaults WithLists(
        PromptDefaults defaults, List<DataEntry> lists, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        foreach (var entry in lists)
        {
            var items = ((SequenceNode)entry.Value).Items;
            foreach (var item in items.Where(item => item is not ScalarNode))
            {
                diagnostics.Add(BadPromptDefaults.At(source.Locate(item.Span)));
            }

            var texts = items.OfType<ScalarNode>().ToList();
            var joined = string.Join(", ", texts.Select(text => text.Text));
            var values = texts.Select(text => new Located<string>(text.Text, source.Locate(text.Span))).ToEquatableArray();
            defaults = defaults with
            {
                Metadata =
                    [.. defaults.Metadata, new AttributeSyntax(AttributeKind.KeyValue, entry.Key, entry.KeySpan, joined, entry.Value.Span)],
                Attributes = [.. defaults.Attributes, new PromptAttribute(entry.Key, source.Locate(entry.KeySpan), values, IsList: true)],
            };
        }

        return defaults;
    }

    private static IEnumerable<AttributeSyntax> Attributes(DataEntry entry, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var items = entry.Value is SequenceNode sequence && entry.Key is "tags" or "class" ? sequence.Items : [entry.Value];
        foreach (var item in items)
        {
            if (item is ScalarNode scalar) yield return new AttributeSyntax(AttributeKind.KeyValue, entry.Key, entry.KeySpan, scalar.Text, scalar.Span);
            else diagnostics.Add(BadPromptDefaults.At(source.Locate(item.Span)));
        }
    }
}
