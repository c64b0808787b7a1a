namespace CourseKit.Syntax;

/// <summary>
/// A value of front matter or <c>course.yml</c>, whichever of YAML, TOML and JSON it was written in. Every node has its
/// span in the file; offsets are absolute.
/// </summary>
public abstract record DataNode(TextSpan Span);

/// <summary>What a plain scalar is, by the rules of the format it was written in.</summary>
public enum ScalarKind
{
    Null,
    Boolean,
    Integer,
    Float,
    Date,
    String,
}

/// <param name="Text">The value as text: a string without its quotes and escapes, anything else as written.</param>
/// <param name="Quoted">True when the author quoted it, and so meant a string.</param>
public sealed record ScalarNode(TextSpan Span, string Text, ScalarKind Kind, bool Quoted) : DataNode(Span);

/// <summary>The items of a list in the order written.</summary>
public sealed record SequenceNode(TextSpan Span, EquatableArray<DataNode> Items) : DataNode(Span);

/// <summary>Keys and values in the order written. A repeated key is reported when read and its first value kept.</summary>
public sealed record MappingNode(TextSpan Span, EquatableArray<DataEntry> Entries) : DataNode(Span)
{
    public static MappingNode Empty { get; } = new(default, []);

    public DataEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry;
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record DataEntry(string Key, TextSpan KeySpan, DataNode Value);
