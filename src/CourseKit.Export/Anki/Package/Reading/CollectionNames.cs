using System.Globalization;
using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The note types of a collection, and the names of its decks by their ids.</summary>
internal sealed class CollectionNames
{
    private readonly Dictionary<long, (string Name, EquatableArray<string> Fields)> _types = [];
    private readonly Dictionary<long, string> _decks = [];

    /// <summary>By id.</summary>
    public EquatableArray<AnkiPackageNoteType> NoteTypes { get; private set; }

    /// <summary>Name and fields of a type; of one that the collection does not hold, its number and no fields.</summary>
    public (string Name, EquatableArray<string> Fields) TypeOf(long id) => _types.TryGetValue(id, out var type) ? type : (Unknown(id), []);

    public string DeckOf(long id) => _decks.TryGetValue(id, out var name) ? name : Unknown(id);

    /// <exception cref="JsonException">One of the columns is no JSON.</exception>
    public static CollectionNames Read(string models, string decks)
    {
        var names = new CollectionNames();
        var types = Entries(models);
        foreach (var (id, type) in types) names._types[id] = (NameOf(type), FieldsOf(type));
        names.NoteTypes = types.Select(entry => new AnkiPackageNoteType(entry.Id, ModifiedOf(entry.Value), LookOf(entry.Value))).OrderBy(type => type.Id).ToEquatableArray();
        foreach (var (id, deck) in Entries(decks)) names._decks[id] = NameOf(deck);
        return names;
    }

    private static List<(long Id, JsonElement Value)> Entries(string column)
    {
        using var json = JsonDocument.Parse(column);
        if (json.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("a column of the collection is no object");
        var entries = new List<(long, JsonElement)>();
        foreach (var entry in json.RootElement.EnumerateObject())
        {
            var isNumber = long.TryParse(entry.Name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id);
            if (isNumber && entry.Value.ValueKind == JsonValueKind.Object) entries.Add((id, entry.Value.Clone()));
        }

        return entries;
    }

    private static string NameOf(JsonElement named) => TextOf(named, "name");

    private static EquatableArray<string> FieldsOf(JsonElement type) =>
        type.TryGetProperty("flds", out var fields) && fields.ValueKind == JsonValueKind.Array
            ? fields.EnumerateArray().Select(field => field.ValueKind == JsonValueKind.Object ? NameOf(field) : "").ToEquatableArray()
            : [];

    private static long ModifiedOf(JsonElement type) =>
        type.TryGetProperty("mod", out var modified) && modified.ValueKind == JsonValueKind.Number && modified.TryGetInt64(out var seconds) ? seconds : 0;

    /// <summary>The styles, then question and answer of each template.</summary>
    private static string LookOf(JsonElement type)
    {
        var templates = type.TryGetProperty("tmpls", out var all) && all.ValueKind == JsonValueKind.Array ? all.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];
        return string.Join('\u001f', [TextOf(type, "css"), .. templates.SelectMany(template => new[] { TextOf(template, "qfmt"), TextOf(template, "afmt") })]);
    }

    private static string TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static string Unknown(long id) => id.ToString(CultureInfo.InvariantCulture);
}
