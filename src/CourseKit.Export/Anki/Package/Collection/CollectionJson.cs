using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CourseKit.Export;

/// <summary>JSON as it stands in columns of the collection: on one line, every character as itself where JSON allows it.</summary>
internal static class CollectionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlySpan<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return buffer.WrittenSpan;
    }
}
