using System.Globalization;
using System.Text.Json;

namespace CourseKit.Export;

/// <summary>The <c>models</c> column: both note types under their ids, with every key that 2.1.15 reads.</summary>
internal static class NoteTypeJson
{
    private const string LatexHead =
        "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n"
        + "\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n";

    public static ReadOnlySpan<byte> Write() => CollectionJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (var type in AnkiNoteType.All) Write(json, type);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, AnkiNoteType type)
    {
        json.WriteStartObject(type.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("id", type.Id);
        json.WriteString("name", type.Name);
        json.WriteNumber("type", type.IsCloze ? 1 : 0);
        json.WriteNumber("mod", AnkiNoteType.Modified);
        json.WriteNumber("usn", 0);
        json.WriteNumber("sortf", 0);
        json.WriteNull("did");
        json.WriteStartArray("tmpls");
        WriteTemplate(json, type);
        json.WriteEndArray();
        json.WriteStartArray("flds");
        for (var i = 0; i < type.Fields.Count; i++) WriteField(json, type.Fields[i], i);
        json.WriteEndArray();
        json.WriteString("css", CardTemplates.Css);
        json.WriteString("latexPre", LatexHead);
        json.WriteString("latexPost", "\\end{document}");
        json.WriteBoolean("latexsvg", false);
        // The card is made when the first field has something: 2.1.15 goes by this, newer ones by the template.
        json.WritePropertyName("req");
        json.WriteRawValue("""[[0,"any",[0]]]""");
        json.WriteStartArray("tags");
        json.WriteEndArray();
        json.WriteStartArray("vers");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTemplate(Utf8JsonWriter json, AnkiNoteType type)
    {
        json.WriteStartObject();
        json.WriteString("name", type.TemplateName);
        json.WriteNumber("ord", 0);
        json.WriteString("qfmt", type.Question);
        json.WriteString("afmt", type.Answer);
        json.WriteString("bqfmt", "");
        json.WriteString("bafmt", "");
        json.WriteNull("did");
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, string name, int ordinal)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("ord", ordinal);
        json.WriteBoolean("sticky", false);
        json.WriteBoolean("rtl", false);
        json.WriteString("font", "Arial");
        json.WriteNumber("size", 20);
        json.WriteStartArray("media");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
