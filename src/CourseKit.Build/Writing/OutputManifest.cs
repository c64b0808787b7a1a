using System.Text.Json;

namespace CourseKit.Build;

/// <summary>
/// <c>.coursekit.json</c> in the output folder: which files in it are ours, and their hashes. Only what it lists is ever
/// deleted. <c>{"generator": "CourseKit", "outputs": {"site": {"index.html": "sha256"}}}</c>
/// </summary>
internal static class OutputManifest
{
    public const string FileName = ".coursekit.json";
    private const string Generator = "CourseKit";

    /// <returns>The hash of each file by path, empty when there is no manifest or it is not one of ours.</returns>
    public static SortedDictionary<string, string> Read(OutputTarget target)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (output, path, hash) in Entries(Path.Combine(target.Folder, FileName)))
        {
            if (output == target.Name) files[path] = hash;
        }

        return files;
    }

    /// <summary>Replaces the list of one output; those of others stay. The file is written whole, then put in its place.</summary>
    public static void Write(OutputTarget target, IReadOnlyDictionary<string, string> files)
    {
        var path = Path.Combine(target.Folder, FileName);
        var others = Entries(path).Where(entry => entry.Output != target.Name).ToLookup(entry => entry.Output, StringComparer.Ordinal);
        var text = JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteStartObject("outputs");
            foreach (var name in others.Select(group => group.Key).Append(target.Name).Order(StringComparer.Ordinal))
            {
                json.WriteStartObject(name);
                if (name == target.Name)
                {
                    foreach (var (file, hash) in files.OrderBy(entry => entry.Key, StringComparer.Ordinal)) json.WriteString(file, hash);
                }

                foreach (var entry in others[name]) json.WriteString(entry.Path, entry.Hash);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        var temporary = path + ".new";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }

    private static List<(string Output, string Path, string Hash)> Entries(string path)
    {
        var entries = new List<(string, string, string)>();
        if (!File.Exists(path)) return entries;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("generator").GetString() != Generator) return entries;
            foreach (var output in json.RootElement.GetProperty("outputs").EnumerateObject())
            {
                foreach (var file in output.Value.EnumerateObject()) entries.Add((output.Name, file.Name, file.Value.GetString() ?? ""));
            }
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Someone else's file, or a broken one: nothing is known to be ours, so nothing will be deleted.
            entries.Clear();
        }

        return entries;
    }
}
