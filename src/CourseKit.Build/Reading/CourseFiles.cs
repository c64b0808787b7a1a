using System.Security.Cryptography;
using System.Text;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// The files of a course, read: from a disk by <see cref="CourseReader"/>, or given as texts. What could not be read is a
/// diagnostic. Assets are known by length and hash; their bytes are opened when they are copied.
/// </summary>
public sealed class CourseFiles
{
    /// <param name="access">Reads what pages name while they are compiled.</param>
    internal CourseFiles(IFileAccess access) => Access = access;

    /// <summary>Which path is what.</summary>
    public required CourseLayout Layout { get; init; }

    /// <summary>The name of the course folder, or of the one file.</summary>
    public required string FolderName { get; init; }

    /// <summary>The course folder as the user gave it, for messages; empty for the current folder.</summary>
    public string DisplayFolder { get; init; } = "";

    public SourceText? Settings { get; init; }

    /// <summary>The file that sets severities for the compiler; null when there is none.</summary>
    public SourceText? GlobalConfig { get; init; }

    /// <summary>The lock file; null when there is none.</summary>
    public SourceText? Lock { get; init; }

    /// <summary>What git has of the lock file; null for a course that is on no disk.</summary>
    internal CommittedLocks? CommittedLocks { get; init; }

    /// <summary>The C# of the course, which may hold its metadata records; in ordinal order of their paths.</summary>
    public IReadOnlyList<SourceText> CSharp { get; init; } = [];

    /// <summary>The absolute path of the file that remembers the records; null to remember nothing.</summary>
    internal string? RecordCache { get; init; }

    /// <summary>The absolute path of the folder that may keep what need not be made again; null to keep nothing.</summary>
    internal string? CacheFolder { get; init; }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<SourceText> Content { get; init; } = [];

    /// <summary>The files of <c>templates/</c>, in ordinal order.</summary>
    public IReadOnlyList<ThemeFile> Templates { get; init; } = [];

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<AssetFile> Assets { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    internal IFileAccess Access { get; }

    /// <summary>A course from texts alone, for tests and examples. Any path may be given; an asset's bytes are its text in UTF-8.</summary>
    public static CourseFiles FromTexts(IEnumerable<KeyValuePair<string, string>> files, string folderName = "course")
    {
        var texts = files.ToDictionary(file => file.Key, file => new SourceText(file.Key, file.Value), StringComparer.Ordinal);
        var layout = CourseLayout.Of(texts.Keys);
        return new CourseFiles(new TextAccess(texts))
        {
            Layout = layout,
            FolderName = folderName,
            Settings = layout.SettingsPath is { } settings ? texts[settings] : null,
            GlobalConfig = InRole(FileRole.GlobalConfig).FirstOrDefault(),
            Lock = texts.GetValueOrDefault(IdentityLock.FileName),
            CSharp =
                [.. texts.Values.Where(text => CourseProjectFiles.IsCSharp(text.Path)).OrderBy(text => text.Path, StringComparer.Ordinal)],
            Content = [.. InRole(FileRole.Content)],
            Templates = [.. InRole(FileRole.Template).Select(TemplateOf)],
            Assets = [.. InRole(FileRole.Asset, FileRole.Static).Select(AssetOf)],
            Diagnostics = CourseChecks.OfPaths(layout, texts.Keys),
        };

        IEnumerable<SourceText> InRole(params FileRole[] roles) =>
            texts.Values.Where(text => roles.Contains(layout.RoleOf(text.Path))).OrderBy(text => text.Path, StringComparer.Ordinal);
    }

    private static ThemeFile TemplateOf(SourceText text)
    {
        var name = ThemeFile.NameOf(text.Path)!;
        return ThemeFile.IsText(text.Path) ? new ThemeFile.Text(name, text) : new ThemeFile.Asset(name, text.Path, AssetOf(text).Hash);
    }

    private static AssetFile AssetOf(SourceText text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        return new AssetFile(text.Path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private sealed class TextAccess(Dictionary<string, SourceText> texts) : IFileAccess
    {
        public SourceText? ReadText(string path) => texts.GetValueOrDefault(path);

        public AssetFile? FindAsset(string path) => texts.TryGetValue(path, out var text) ? AssetOf(text) : null;

        public Stream Open(string path) => new MemoryStream(Encoding.UTF8.GetBytes(texts[path].Text), writable: false);

        public IReadOnlyList<Diagnostic> Diagnostics => [];

        public IReadOnlyList<SourceText> Texts => [.. texts.Values];
    }
}
