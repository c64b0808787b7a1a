using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// What the compiler said of code, by its hash, in <c>.coursekit/</c> of the course. Of what no run asked for, nothing is kept.
/// </summary>
internal sealed class FenceMemory
{
    public const string FileName = TypesettingStore.Folder + "/csharp.json";

    private readonly string? _courseFolder;
    private readonly Dictionary<string, FenceError[]> _known;
    private readonly SortedDictionary<string, FenceError[]> _used = new(StringComparer.Ordinal);

    private FenceMemory(string? courseFolder, Dictionary<string, FenceError[]> known) => (_courseFolder, _known) = (courseFolder, known);

    /// <param name="courseFolder">Absolute; null for a course that keeps nothing.</param>
    /// <param name="diagnostics">Told of a damaged file.</param>
    public static FenceMemory Read(string? courseFolder, ICollection<Diagnostic> diagnostics)
    {
        if (TypesettingStore.Find(courseFolder, FileName) is not { } bytes) return new FenceMemory(courseFolder, []);
        try
        {
            var file = JsonSerializer.Deserialize(bytes, FenceMemoryJson.Default.FenceMemoryFile);
            if (file is not null && file.Check == CheckOf(file.Fences)) return new FenceMemory(courseFolder, new(file.Fences));
        }
        catch (JsonException)
        {
            // As for one whose check does not fit.
        }

        diagnostics.Add(CacheDamaged.At(FileName));
        return new FenceMemory(courseFolder, []);
    }

    public IReadOnlyList<FenceError> Get(string hash, Func<IReadOnlyList<FenceError>> compile)
    {
        if (!_used.TryGetValue(hash, out var errors)) _used.Add(hash, errors = _known.GetValueOrDefault(hash) ?? [.. compile()]);
        return errors;
    }

    /// <summary>Writes only when it differs from what is there.</summary>
    public void Write()
    {
        if (_used.Count == _known.Count && _used.Keys.All(_known.ContainsKey)) return;
        var file = new FenceMemoryFile(CheckOf(_used), _used);
        TypesettingStore.Keep(_courseFolder, FileName, JsonSerializer.SerializeToUtf8Bytes(file, FenceMemoryJson.Default.FenceMemoryFile));
    }

    /// <summary>A file that was changed by another hand is no memory of ours.</summary>
    private static string CheckOf(SortedDictionary<string, FenceError[]> fences) =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fences, FenceMemoryJson.Default.SortedDictionaryStringFenceErrorArray)));
}

/// <param name="Check">The hash of the rest.</param>
internal sealed record FenceMemoryFile(string Check, SortedDictionary<string, FenceError[]> Fences);

[JsonSerializable(typeof(FenceMemoryFile))]
internal sealed partial class FenceMemoryJson : JsonSerializerContext;
