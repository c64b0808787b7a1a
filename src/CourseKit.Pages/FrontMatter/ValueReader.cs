using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads single settings as types. Each method takes null for a setting that is not there, and gives null, after a report,
/// for a value that is not of the type.
/// </summary>
internal sealed class ValueReader(SourceText source, DataFormat format, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Any single value: <c>title: 1984</c> is a title.</summary>
    public Located<string>? Text(DataEntry? entry)
    {
        if (entry is null) return null;
        if (entry.Value is ScalarNode scalar) return scalar.Kind == ScalarKind.Null ? null : Locate(scalar, scalar.Text);
        Wrong(entry, entry.Value, "a text", "Write a single text.");
        return null;
    }

    /// <summary>The same, where an empty text says nothing.</summary>
    public Located<string>? NonEmptyText(DataEntry? entry) => Text(entry) is { Value.Length: > 0 } text ? text : null;

    /// <summary>A list; one text counts as a list of one if that is allowed. Empty texts say nothing and are left out.</summary>
    public EquatableArray<Located<string>> Texts(DataEntry? entry, bool oneIsAllowed = true)
    {
        if (entry is null) return [];
        if (entry.Value is SequenceNode list) return Items(entry, list);
        if (entry.Value is not ScalarNode scalar)
        {
            Wrong(entry, entry.Value, "a list", $"Write '{Example(entry, ["one", "two"])}'.");
            return [];
        }

        if (scalar.Kind == ScalarKind.Null || scalar.Text.Length == 0) return [];
        if (!oneIsAllowed) Wrong(entry, scalar, "a list", $"Write '{Excerpt.Of(Example(entry, SplitList(scalar.Text)))}'.");
        return oneIsAllowed ? [Locate(scalar, scalar.Text)] : [];
    }

    public bool? Boolean(DataEntry? entry)
    {
        if (entry is null) return null;
        if (entry.Value is ScalarNode scalar)
        {
            if (IsWord(scalar, "true")) return true;
            if (IsWord(scalar, "false")) return false;
            if (scalar.Kind == ScalarKind.Null) return null;
        }

        var yes = entry.Value is ScalarNode word && (IsWord(word, "yes") || IsWord(word, "on") || IsWord(word, "y") || word.Text == "1");
        var no = entry.Value is ScalarNode other
            && (IsWord(other, "no") || IsWord(other, "off") || IsWord(other, "n") || other.Text == "0");
        var hint = yes || no ? $"Write '{SettingExample.Of(format, entry.Key, yes ? "true" : "false")}'." : "Write true or false.";
        Wrong(entry, entry.Value, "true or false", hint);
        return null;
    }

    public int? Integer(DataEntry? entry)
    {
        if (entry is null) return null;
        if (entry.Value is ScalarNode scalar)
        {
            if (scalar.Kind == ScalarKind.Null) return null;
            if (DataNumber.TryInteger(scalar.Text, out var number) && number is >= int.MinValue and <= int.MaxValue) return (int)number;
        }

        Wrong(entry, entry.Value, "a whole number", $"Write '{SettingExample.Of(format, entry.Key, "10")}', or remove the setting.");
        return null;
    }

    public DateTimeOffset? Date(DataEntry? entry)
    {
        if (Text(entry) is not { Value.Length: > 0 } text) return null;
        if (DataDate.TryRead(text.Value, out var date)) return date;
        diagnostics.Add(BadDate.At(text, entry!.Key, format));
        return null;
    }

    public string? Language(DataEntry? entry)
    {
        if (NonEmptyText(entry) is not { } tag) return null;
        if (LanguageTag.IsWellFormed(tag.Value)) return tag.Value;
        diagnostics.Add(BadLanguageTag.At(tag));
        return null;
    }

    public ReviewColor? Color(DataEntry? entry)
    {
        if (NonEmptyText(entry) is not { } name) return null;
        if (ReviewColorNames.TryParse(name.Value, out var color)) return color;
        diagnostics.Add(UnknownColor.At(name));
        return null;
    }

    public ReviewMode? ReviewMode(DataEntry? entry)
    {
        if (NonEmptyText(entry) is not { } name) return null;
        if (name.Value is "widget") return Model.ReviewMode.Widget;
        if (name.Value is "orbit") return Model.ReviewMode.Orbit;
        diagnostics.Add(UnknownReviewMode.At(name));
        return null;
    }

    private EquatableArray<Located<string>> Items(DataEntry entry, SequenceNode list)
    {
        var texts = new List<Located<string>>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not ScalarNode scalar) Wrong(entry, item, "a list of texts", "Write a single text for each item.");
            else if (scalar.Kind != ScalarKind.Null && scalar.Text.Length > 0) texts.Add(Locate(scalar, scalar.Text));
        }

        return [.. texts];
    }

    private Located<string> Locate(ScalarNode scalar, string value) => new(value, source.Locate(scalar.Span));

    private void Wrong(DataEntry entry, DataNode value, string expected, string hint) =>
        diagnostics.Add(WrongType.At(source, value, entry.Key, expected, hint));

    private string Example(DataEntry entry, IReadOnlyList<string> items) => SettingExample.List(format, entry.Key, items);

    private static string[] SplitList(string text) =>
        [.. text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static bool IsWord(ScalarNode scalar, string word) => string.Equals(scalar.Text, word, StringComparison.OrdinalIgnoreCase);
}
