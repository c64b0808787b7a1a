using System.Globalization;
using System.Text.Json;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The names of note types and decks by their ids.</summary>
internal sealed class CollectionNames
{
    private readonly Dictionary<long, (string Name, EquatableArray<string> Fields)> _types = [];
    private readonly Dictionary<long, string> _decks = [];

    /// <summary>Name and fields of a type; of one that the collection does not hold, its number and no fields.</summary>
    public (string Name, EquatableArray<string> Fields) TypeOf(long id) => _types.TryGetValue(id, out var type) ? type : (Unknown(id), []);

    public string DeckOf(long id) => _decks.TryGetValue(id, out var name) ? name : Unknown(id);

    /// <exception cref="JsonException">One of the columns is no JSON.</exception>
    public static CollectionNames Read(string models, string decks)
    {
        var names = new CollectionNames();
        foreach (var (id, type) in Entries(models)) names._types[id] = (NameOf(type), FieldsOf(type));
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

    private static string NameOf(JsonElement named) =>
        named.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "";

    private static EquatableArray<string> FieldsOf(JsonElement type) =>
        type.TryGetProperty("flds", out var fields) && fields.ValueKind == JsonValueKind.Array
            ? fields.EnumerateArray().Select(field => field.ValueKind == JsonValueKind.Object ? NameOf(field) : "").ToEquatableArray()
            : [];

    private static string Unknown(long id) => id.ToString(CultureInfo.InvariantCulture);
}
