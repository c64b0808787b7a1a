using System.Text.Json;
using System.Text.Json.Serialization;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="Hash">Of the C# that the schema was read from, and of the version that read it.</param>
/// <param name="Check">The hash of the schema: a file that was changed by another hand is no memory of ours.</param>
internal sealed record RecordCacheEntry(string Hash, string Check, MetadataSchema? Schema);

[JsonSourceGenerationOptions(Converters =
[
    typeof(EquatableArrayConverter<string>), typeof(EquatableArrayConverter<EnumMember>), typeof(EquatableArrayConverter<FieldMessage>), typeof(EquatableArrayConverter<MetadataField>),
])]
[JsonSerializable(typeof(RecordCacheEntry))]
[JsonSerializable(typeof(MetadataSchema))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(EnumMember[]))]
[JsonSerializable(typeof(FieldMessage[]))]
[JsonSerializable(typeof(MetadataField[]))]
internal sealed partial class RecordCacheJson : JsonSerializerContext;

internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>
{
    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ((T[]?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(T[])))).ToEquatable();

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options.GetTypeInfo(typeof(T[])));
}

file static class NullArray
{
    public static EquatableArray<T> ToEquatable<T>(this T[]? items) => (items ?? []).ToEquatableArray();
}
