using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>One object of the lock file: gives its fields typed and reports what is missing, of another type, or unknown.</summary>
internal sealed class LockObject
{
    private readonly SourceText _source;
    private readonly MappingNode _node;
    private readonly string _what;
    private readonly List<Diagnostic> _diagnostics;

    public LockObject(SourceText source, MappingNode node, string what, string[] known, List<Diagnostic> diagnostics)
    {
        (_source, _node, _what, _diagnostics) = (source, node, what, diagnostics);
        foreach (var entry in node.Entries)
        {
            if (Array.IndexOf(known, entry.Key) < 0) diagnostics.Add(LockFieldUnknown.At(source, entry, what, known));
        }
    }

    /// <summary>How many mistakes were found so far, in the whole file.</summary>
    public int Reported => _diagnostics.Count;

    public bool Has(string name) => _node.Find(name) is not null;

    /// <summary>A text that must be there and not be empty.</summary>
    public string? Text(string name)
    {
        var text = AnyText(name);
        if (text is not "") return text;
        Wrong(name, "a text that is not empty");
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string? AnyText(string name)
    {
        if (Required(name) is not { } value) return null;
        if (value is ScalarNode { Kind: ScalarKind.String } text) return text.Text;
        Wrong(name, "a text in double quotes");
        return null;
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    /// <summary>A whole number, not negative, that must be there.</summary>
    public long? Number(string name)
    {
        if (Required(name) is not { } value) return null;
        if (value is ScalarNode { Kind: ScalarKind.Integer } text
            && long.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(name, "a whole number");
        return null;
    }

    /// <summary>False when left out.</summary>
    public bool Flag(string name)
    {
        if (_node.Find(name) is not { } entry) return false;
        if (entry.Value is ScalarNode { Kind: ScalarKind.Boolean } value) return value.Text == "true";
        Wrong(name, "true or false");
        return false;
    }

    public EquatableArray<DataNode> Items(string name)
    {
        if (Required(name) is not { } value) return [];
        if (value is SequenceNode list) return list.Items;
        Wrong(name, "a list in [ ]");
        return [];
    }

    public LockObject? OptionalObject(string name, string what, string[] known) =>
        _node.Find(name) is { } entry ? AsObject(entry.Value, what, known) : null;

    public LockObject? AsObject(DataNode node, string what, string[] known)
    {
        if (node is MappingNode mapping) return new LockObject(_source, mapping, what, known, _diagnostics);
        _diagnostics.Add(LockValueWrong.At(_source, node.Span, $"A {what} of the lock is not what belongs there", "an object in { }"));
        return null;
    }

    public void Wrong(string name, string wanted) =>
        _diagnostics.Add(
            LockValueWrong.At(_source, _node.Find(name)!.Value.Span, $"'{name}' of a {_what} is not what belongs there", wanted));

    private DataNode? Required(string name)
    {
        if (_node.Find(name) is { } entry) return entry.Value;
        _diagnostics.Add(LockFieldMissing.At(_source, _node.Span, _what, name));
        return null;
    }
}
