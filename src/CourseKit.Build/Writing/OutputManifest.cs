using System.Text.Json;

namespace CourseKit.Build;

/// <summary>
/// <c>.coursekit.json</c> in the output folder: which course wrote it, which files in it are ours, and their hashes. Only what it lists is
/// ever
/// deleted. <c>{"generator": "CourseKit", "course": "id", "place": "..", "outputs": {"decks": {…}, "site": {"index.html": "sha256"}}}</c>
/// </summary>
internal static class OutputManifest
{
    public const string FileName = ".coursekit.json";
    private const string Generator = "CourseKit";

    public static string PathIn(OutputTarget target) => target.PathOf(FileName);

    /// <returns>The hash of each file by its path below the output folder; empty when there is no manifest or it is not one of
    /// ours.</returns>
    public static SortedDictionary<string, string> Read(string path)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        return Read(path, root =>
        {
            foreach (var output in root.GetProperty("outputs").EnumerateObject())
            {
                foreach (var file in output.Value.EnumerateObject()) files[$"{output.Name}/{file.Name}"] = file.Value.GetString() ?? "";
            }

            return files;
        }) ?? new SortedDictionary<string, string>(StringComparer.Ordinal);
    }

    /// <summary>The course that wrote last; null where it was not noted.</summary>
    public static OutputOwner? OwnerIn(string path) => Read(path, root =>
        root.TryGetProperty("course", out var course) && course.GetString() is { } id
            ? new OutputOwner(id, root.TryGetProperty("place", out var place) ? place.GetString() : null)
            : null);

    private static T? Read<T>(string path, Func<JsonElement, T?> read)
        where T : class
    {
        if (!File.Exists(path) || SpecialFiles.IsSpecialAt(path)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.GetProperty("generator").GetString() == Generator ? read(json.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Someone else's file, or a broken one: nothing is known to be ours, so nothing will be deleted.
            return null;
        }
    }

    /// <summary>The file is written whole, on the disk, and then put in its place.</summary>
    /// <param name="files">The hash of each file by its path below the output folder.</param>
    /// <param name="owner">Null to note none.</param>
    public static void Write(string path, IReadOnlyDictionary<string, string> files, OutputOwner? owner = null)
    {
        var text = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            if (owner is not null) json.WriteString("course", owner.Course);
            if (owner?.Place is { } place) json.WriteString("place", place);
            json.WriteStartObject("outputs");
            foreach (var output in files.GroupBy(file => file.Key[..file.Key.IndexOf('/', StringComparison.Ordinal)]).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(output.Key);
                foreach (var (file, hash) in output.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    json.WriteString(file[(output.Key.Length + 1)..], hash);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
