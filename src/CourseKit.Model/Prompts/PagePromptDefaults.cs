using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What a page's front matter says of all its prompts, under the key <c>prompts</c>: <c>prompts: { difficulty: 2, tags: [core] }</c>.
/// </summary>
public static class PagePromptDefaults
{
    private const string Key = "prompts";

    public static PromptDefaults Read(MappingNode frontMatter, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (frontMatter.Find(Key)?.Value is not { } value) return PromptDefaults.None;
        if (value is MappingNode mapping) return PromptDefaults.From(mapping.Entries.SelectMany(entry => Attributes(entry, source, diagnostics)), source, diagnostics);
        if (value is not ScalarNode { Kind: ScalarKind.Null }) diagnostics.Add(BadPromptDefaults.At(source.Locate(value.Span)));
        return PromptDefaults.None;
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
