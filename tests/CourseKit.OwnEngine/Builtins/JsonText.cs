using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OwnEngine;

/// <summary>
/// <c>object.from_json</c> and <c>object.to_json</c>. What is written holds no <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> or <c>'</c>, so it may stand in text
/// and in a script element as it is.
/// </summary>
internal static class JsonText
{
    private const int Deepest = 64;

    public static TemplateValue Read(RenderContext context, in CallArguments arguments)
    {
        if (arguments[0].IsNull) return default;
        try
        {
            using var document = JsonDocument.Parse(arguments.Text(0), new JsonDocumentOptions { MaxDepth = Deepest });
            return Read(context, document.RootElement, arguments.Site);
        }
        catch (JsonException problem)
        {
            throw arguments.Invalid(0, "is no JSON", problem.Message);
        }
    }

    public static TemplateValue Write(RenderContext context, in CallArguments arguments)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            Write(context, writer, arguments[0], arguments, 0);
        }

        context.CheckSize(output.WrittenCount, arguments.Site);
        return TemplateValue.Html(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static TemplateValue Read(RenderContext context, JsonElement element, Node at)
    {
        context.Step(at);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ObjectValue();
                foreach (var member in element.EnumerateObject()) members.Set(member.Name, Read(context, member.Value, at));
                return TemplateValue.From(members);
            case JsonValueKind.Array:
                var items = new ListValue();
                foreach (var item in element.EnumerateArray()) items.Add(Read(context, item, at));
                return TemplateValue.From(items);
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? whole : TemplateValue.From(element.GetDouble());
            case JsonValueKind.String:
                return element.GetString();
            default:
                return element.ValueKind is JsonValueKind.Null ? default(TemplateValue) : element.ValueKind == JsonValueKind.True;
        }
    }

    private static void Write(RenderContext context, Utf8JsonWriter writer, TemplateValue value, in CallArguments arguments, int depth)
    {
        context.Step(arguments.Site);
        if (depth > Deepest) throw arguments.Invalid(0, "nests too deep for JSON", "Look for an object that holds itself, as a page holds its parent.");
        switch (value.Kind)
        {
            case TemplateKind.Null:
                writer.WriteNullValue();
                break;
            case TemplateKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean);
                break;
            case TemplateKind.Integer:
                writer.WriteNumberValue(value.AsInteger);
                break;
            case TemplateKind.Decimal:
                writer.WriteNumberValue(value.AsDecimal);
                break;
            case TemplateKind.Double when double.IsFinite(value.AsDouble):
                writer.WriteNumberValue(value.AsDouble);
                break;
            case TemplateKind.List:
                WriteList(context, writer, value.AsList, arguments, depth);
                break;
            case TemplateKind.Object:
                WriteObject(context, writer, value.AsObject, arguments, depth);
                break;
            case TemplateKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            default:
                writer.WriteStringValue(context.TextOf(value));
                break;
        }
    }

    private static void WriteList(RenderContext context, Utf8JsonWriter writer, ITemplateList list, in CallArguments arguments, int depth)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++) Write(context, writer, list[i], arguments, depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteObject(RenderContext context, Utf8JsonWriter writer, ITemplateObject target, in CallArguments arguments, int depth)
    {
        writer.WriteStartObject();
        foreach (var member in target.Members)
        {
            target.TryGet(member, out var value);
            if (value.Kind == TemplateKind.Function) continue;
            writer.WritePropertyName(member);
            Write(context, writer, value, arguments, depth + 1);
        }

        writer.WriteEndObject();
    }
}
