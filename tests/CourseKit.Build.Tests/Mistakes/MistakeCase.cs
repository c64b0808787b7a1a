using System.Runtime.CompilerServices;

namespace CourseKit.Build.Tests;

/// <summary>
/// One of the mistakes that site generators are measured by: a small course with the mistake in it, and what must be said
/// about it. The file is a list of files as in a rule's example, and then, after <c>=== expected</c>, one finding a line.
/// </summary>
public sealed record MistakeCase(string Name, IReadOnlyList<KeyValuePair<string, string>> Files, IReadOnlyList<string> Expected)
{
    private const string ExpectedFile = "expected";

    public static IReadOnlyList<MistakeCase> All { get; } = [.. Directory.GetFiles(Folder(), "*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The same case in a folder of its own, so that all of them can stand in one course.</summary>
    public MistakeCase In(string folder) => new(
        Name,
        [.. Files.Select(file => KeyValuePair.Create($"{folder}/{file.Key}", file.Value))],
        [.. Expected.Select(line => $"{folder}/{line}")]);

    public override string ToString() => Name;

    private static MistakeCase Read(string path)
    {
        var files = RuleExample.Files(File.ReadAllText(path));
        var expected = files.Single(file => file.Key == ExpectedFile).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new MistakeCase(Path.GetFileNameWithoutExtension(path), [.. files.Where(file => file.Key != ExpectedFile)], expected);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Cases");
}
