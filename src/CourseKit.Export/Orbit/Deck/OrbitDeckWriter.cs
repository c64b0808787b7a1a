using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Writes the JSON that Orbit's ingester takes. It refuses any key but these, at every level.</summary>
internal static class OrbitDeckWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is read by a program and by people, never put into HTML: letters of any script stay themselves.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(IReadOnlyList<OrbitSource> sources)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            json.WriteStartArray("sources");
            foreach (var source in sources) WriteSource(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteSource(Utf8JsonWriter json, OrbitSource source)
    {
        json.WriteStartObject();
        json.WriteString("identifier", source.Identifier);
        json.WriteString("title", source.Title);
        if (source.Url is { } url) json.WriteString("url", url);
        if (source.Color is { } color) json.WriteString("colorPaletteName", ReviewColorNames.Of(color));
        json.WriteStartArray("items");
        foreach (var item in source.Items)
        {
            json.WriteStartObject();
            json.WriteString("identifier", item.ItemId);
            json.WriteStartObject("spec");
            json.WriteString("type", "memory");
            json.WriteStartObject("content");
            if (item.Kind == PromptKind.Cloze) WriteCloze(json, item.Cloze);
            else WriteQa(json, item);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQa(Utf8JsonWriter json, OrbitPrompt prompt)
    {
        json.WriteString("type", "qa");
        WriteField(json, "body", prompt.Question, prompt.QuestionPicture);
        WriteField(json, "answer", prompt.Answer, prompt.AnswerPicture);
    }

    private static void WriteCloze(Utf8JsonWriter json, OrbitCloze cloze)
    {
        json.WriteString("type", "cloze");
        WriteField(json, "body", cloze.Text, picture: null);
        json.WriteStartObject("components");
        for (var i = 0; i < cloze.Deletions.Count; i++)
        {
            json.WriteStartObject(i.ToString(CultureInfo.InvariantCulture));
            json.WriteNumber("order", i);
            json.WriteStartArray("ranges");
            json.WriteStartObject();
            json.WriteNumber("startIndex", cloze.Deletions[i].Start);
            json.WriteNumber("length", cloze.Deletions[i].Length);
            json.WriteNull("hint");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, string name, string text, string? picture)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteStartArray("attachments");
        if (picture is not null) json.WriteStringValue(OrbitTaskId.OfAttachment(picture));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
