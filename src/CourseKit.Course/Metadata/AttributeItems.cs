namespace CourseKit.Model;

/// <summary>Cuts the text of an attribute into the items of a list.</summary>
internal static class AttributeItems
{
    /// <summary>
    /// At commas; and at blanks, unless the items are texts, which may hold blanks themselves. <c>tags</c> are words: tags are cut at
    /// blanks wherever they are written.
    /// </summary>
    public static IReadOnlyList<Located<string>> Of(PromptAttribute attribute, MetadataField field)
    {
        var atBlanks = attribute.Key == PromptAttribute.Tags || field.Type is not FieldType.Text;
        if (attribute.IsList && attribute.Key != PromptAttribute.Tags) return [.. attribute.Values];
        return [.. attribute.Values.SelectMany(value => Cut(value, atBlanks))];
    }

    private static IEnumerable<Located<string>> Cut(Located<string> value, bool atBlanks)
    {
        var start = 0;
        for (var i = 0; i <= value.Value.Length; i++)
        {
            var ends = i == value.Value.Length || value.Value[i] == ',' || (atBlanks && char.IsWhiteSpace(value.Value[i]));
            if (!ends) continue;
            if (Part(value, start, i) is { } part) yield return part;
            start = i + 1;
        }
    }

    private static Located<string>? Part(Located<string> value, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(value.Value[start])) start++;
        while (end > start && char.IsWhiteSpace(value.Value[end - 1])) end--;
        return start == end
            ? null
            : new Located<string>(value.Value.Substring(start, end - start), value.Location.Part(value.Value, start, end));
    }
}
