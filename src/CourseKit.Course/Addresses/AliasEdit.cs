using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Adds aliases to the front matter of a page, in the language and the style that it is written in.</summary>
public static class AliasEdit
{
    private const string Key = "aliases";

    /// <summary>What to write, for people: <c>aliases: [/old/]</c>.</summary>
    public static string Example(CoursePage page, IReadOnlyList<string> addresses) =>
        SettingExample.List(page.Document.FrontMatter?.Format ?? DataFormat.Yaml, Key, addresses);

    /// <summary>
    /// Null where the page has no front matter, or where it is written in a way that is better not touched: what the edit makes of it is
    /// read again, and has to be the same but
    /// for the aliases.
    /// </summary>
    public static Fix? Of(CoursePage page, IReadOnlyList<string> addresses)
    {
        if (page.Document.FrontMatter is not { } settings) return null;
        var source = page.Document.Source;
        var entry = settings.Root.Entries.FirstOrDefault(entry => string.Equals(entry.Key, Key, StringComparison.OrdinalIgnoreCase));
        var edits = (entry is null ? Begin(source, settings, addresses) : Add(source, settings.Format, entry, addresses))
            .ToEquatableArray();
        if (edits.IsEmpty || !IsSafe(source, settings, entry, edits, addresses)) return null;
        return new Fix(addresses.Count == 1 ? $"Add the alias '{addresses[0]}'" : "Add the aliases", edits);
    }

    private static IEnumerable<TextEdit> Begin(SourceText source, FrontMatter settings, IReadOnlyList<string> addresses)
    {
        var list = $"[{Listed(settings.Format, addresses)}]";
        var newLine = source.Text.IndexOf("\r\n", 0, settings.Span.End, StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var first = settings.Root.Entries.FirstOrDefault();
        if (settings.Format == DataFormat.Json)
        {
            if (first is null) return [];
            var start = source.Text[first.KeySpan.Start] == '"' ? first.KeySpan.Start : first.KeySpan.Start - 1;
            return [TextEdit.Insert(source, start, $"\"{Key}\": {list},{(IndentOf(source.Text, start) is { } indent ? newLine + indent : " ")}")];
        }

        if (settings.Format == DataFormat.Toml)
        {
            // Behind a table's heading a key is the table's.
            var last = settings.Root.Entries.LastOrDefault(entry => entry.Value is ScalarNode);
            return [TextEdit.Insert(source, NextLine(source.Text, last?.Value.Span.End ?? settings.Span.Start), $"{Key} = {list}{newLine}")];
        }

        if (first is not null && IndentOf(source.Text, first.KeySpan.Start) is null)
        {
            return [TextEdit.Insert(source, first.KeySpan.Start, $"{Key}: {list}, ")];
        }

        return [TextEdit.Insert(source, LastLine(source.Text, settings.Span.End), $"{(first is null ? "" : IndentOf(source.Text, first.KeySpan.Start))}{Key}: {list}{newLine}")];
    }

    private static IEnumerable<TextEdit> Add(SourceText source, DataFormat format, DataEntry entry, IReadOnlyList<string> addresses)
    {
        var text = source.Text;
        var listed = Listed(format, addresses);
        switch (entry.Value)
        {
            case ScalarNode { Kind: ScalarKind.Null } when format == DataFormat.Yaml && text[entry.KeySpan.End] == ':':
                return [TextEdit.Insert(source, entry.KeySpan.End + 1, $" [{listed}]")];
            case ScalarNode { Kind: not ScalarKind.Null } one:
                return [TextEdit.Insert(source, one.Span.Start, $"[{listed}, "), TextEdit.Insert(source, one.Span.End, "]")];
            case SequenceNode list when text[list.Span.Start] == '[':
                return [TextEdit.Insert(source, list.Span.Start + 1, list.Items.IsEmpty ? listed : listed + ", ")];
            case SequenceNode { Items.IsEmpty: false } list:
                var start = list.Items[0].Span.Start;
                var mark = text.Substring(StartOfLine(text, start), start - StartOfLine(text, start));
                if (mark.Trim() != "-") return [];
                var newLine = text[StartOfLine(text, start) - 1] == '\n' && StartOfLine(text, start) > 1
                    && text[StartOfLine(text, start) - 2] == '\r'
                    ? "\r\n"
                    : "\n";
                return [TextEdit.Insert(source, start, string.Concat(addresses.Select(address => Written(format, address) + newLine + mark)))];
            default:
                return [];
        }
    }

    /// <summary>True when the edited front matter says the same as before, and the aliases besides.</summary>
    private static bool IsSafe(
        SourceText source, FrontMatter settings, DataEntry? entry, EquatableArray<TextEdit> edits, IReadOnlyList<string> addresses)
    {
        var text = new StringBuilder(source.Text);
        foreach (var edit in edits.Reverse()) text.Insert(edit.Location.Span.Start, edit.NewText);
        var found = new List<Diagnostic>();
        var edited = FrontMatterReader.Read(new SourceText(source.Path, text.ToString()), found);
        if (found.Count > 0 || edited is null || edited.Span.Length != settings.Span.Length + edits.Sum(edit => edit.NewText.Length))
        {
            return false;
        }

        var had = entry?.Value switch
        {
            SequenceNode list => list.Items.ToArray(),
            ScalarNode { Kind: not ScalarKind.Null } one => [one],
            _ => [],
        };
        var key = entry?.Key ?? Key;
        var has = edited.Root.Find(key)?.Value is SequenceNode aliases ? aliases.Items : [];
        return has.Take(addresses.Count).OfType<ScalarNode>().Select(item => item.Text).SequenceEqual(addresses)
            && AreSame([.. has.Skip(addresses.Count)], had)
            && AreSame(Others(edited.Root, key), Others(settings.Root, key));
    }

    private static MappingNode Others(MappingNode root, string key) =>
        root with { Entries = root.Entries.Where(entry => entry.Key != key).ToEquatableArray() };

    private static bool AreSame(DataNode left, DataNode right) => (left, right) switch
    {
        (ScalarNode one, ScalarNode other) => one.Text == other.Text && one.Kind == other.Kind,
        (SequenceNode one, SequenceNode other) => AreSame([.. one.Items], [.. other.Items]),
        (MappingNode one, MappingNode other) =>
            one.Entries.Select(entry => entry.Key).SequenceEqual(other.Entries.Select(entry => entry.Key))
            && AreSame([.. one.Entries.Select(entry => entry.Value)], [.. other.Entries.Select(entry => entry.Value)]),
        _ => false,
    };

    private static bool AreSame(DataNode[] left, DataNode[] right) =>
        left.Length == right.Length && left.Zip(right, AreSame).All(same => same);

    private static string Listed(DataFormat format, IEnumerable<string> addresses) =>
        string.Join(", ", addresses.Select(address => Written(format, address)));

    /// <summary>Plain in YAML where nothing in it could mean anything there.</summary>
    private static string Written(DataFormat format, string address)
    {
        if (format == DataFormat.Yaml && address.All(c => char.IsLetterOrDigit(c) || "/-_.~+".IndexOf(c) >= 0)) return address;
        var quoted = new StringBuilder();
        JavaScriptJson.AppendString(quoted, address);
        return quoted.ToString();
    }

    /// <summary>What stands before a place on its line; null when that is more than blanks.</summary>
    private static string? IndentOf(string text, int at)
    {
        var before = text.Substring(StartOfLine(text, at), at - StartOfLine(text, at));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    /// <summary>The start of the line that ends before a place.</summary>
    private static int LastLine(string text, int end)
    {
        while (end > 0 && text[end - 1] is '\n' or '\r') end--;
        return StartOfLine(text, end);
    }
}
