using System.Globalization;
using System.Text.Json;

namespace CourseKit.Export;

/// <summary>The <c>decks</c> column: every deck under its id.</summary>
internal static class DeckJson
{
    private static readonly string[] Counters = ["lrnToday", "revToday", "newToday", "timeToday"];

    public static ReadOnlySpan<byte> Write(DeckTree decks, long modified) => CollectionJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (var deck in decks.All) Write(json, deck, modified);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DeckTree.Entry deck, long modified)
    {
        json.WriteStartObject(deck.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("id", deck.Id);
        json.WriteString("name", deck.Name);
        json.WriteNumber("mod", modified);
        json.WriteNumber("usn", 0);
        json.WriteString("desc", deck.Description);
        json.WriteNumber("dyn", 0);
        json.WriteBoolean("collapsed", false);
        json.WriteBoolean("browserCollapsed", false);
        // The reader's default options: a course sets nobody's daily limits.
        json.WriteNumber("conf", 1);
        json.WriteNumber("extendNew", 0);
        json.WriteNumber("extendRev", 0);
        foreach (var counter in Counters)
        {
            json.WriteStartArray(counter);
            json.WriteNumberValue(0);
            json.WriteNumberValue(0);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
