using System.Security.Cryptography;
using System.Text;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary>Outputs made by hand, so that the writer is tested apart from what it writes.</summary>
internal static class WriterSample
{
    public static IReadOnlyList<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, new OutputContent.Bytes(Encoding.UTF8.GetBytes(file.Text))))];

    public static OutputTarget Target(TempFolder folder, string name = "out") => new(folder[name], name);

    /// <summary>Files of a site.</summary>
    public static OutputResult Write(OutputTarget target, params (string Path, string Text)[] files) =>
        Write(target, Files([.. files.Select(file => ("site/" + file.Path, file.Text))]));

    /// <summary>Files of site and decks.</summary>
    public static OutputResult WriteBoth(OutputTarget target, params (string Path, string Text)[] files) => Write(target, Files(files));

    public static OutputResult Write(OutputTarget target, IReadOnlyList<OutputFile> files, Dictionary<string, string>? assets = null) =>
        OutputWriter.Write(
            files,
            target,
            path => new MemoryStream(Encoding.UTF8.GetBytes(assets![path])),
            path => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(assets![path]))));

    /// <summary>Path and text of every file of a site, as one text to compare.</summary>
    public static string Content(OutputTarget target) => ContentOf(target.PathOf("site"));

    /// <summary>The same, of site and decks, and of nothing that is hidden.</summary>
    public static string ContentOfBoth(OutputTarget target) => ContentOf(target.Folder);

    private static string ContentOf(string folder) => string.Join(
        '\n',
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith('.'))
            .Select(path => $"{Path.GetRelativePath(folder, path)}={File.ReadAllText(path)}"));
}
