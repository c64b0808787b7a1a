using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Lists the files of a course folder with forward slashes, relative and in ordinal order. Links are followed inside the
/// folder, never out of it, to what is hidden or in a circle; hidden folders are not entered, nor is output of an earlier build.
/// </summary>
internal sealed class FolderListing
{
    private readonly string _root;
    private readonly string _realRoot;
    private readonly List<string> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];

    private FolderListing(string root)
    {
        _root = root;
        _realRoot = RealPath.Of(root) ?? root;
    }

    /// <param name="root">Absolute.</param>
    /// <param name="skip">Absolute path of a folder that is not entered: the output.</param>
    public static (IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics) Of(string root, string? skip)
    {
        var listing = new FolderListing(root);
        listing.Enter("", listing._realRoot, [listing._realRoot], skip);
        listing._files.Sort(StringComparer.Ordinal);
        return (listing._files, listing._diagnostics);
    }

    /// <param name="relative">The folder's path in the course; empty for the course itself.</param>
    /// <param name="real">Its path with links resolved.</param>
    /// <param name="above">The real paths of the folder and those it was reached through.</param>
    private void Enter(string relative, string real, List<string> above, string? skip)
    {
        var entries = EntriesOf(relative, real);
        var isOutput = entries.Exists(entry => entry.Name == OutputManifest.FileName);
        foreach (var entry in entries)
        {
            if (isOutput && OutputTarget.Names.Contains(entry.Name)) continue;
            var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (skip is not null && Path.Combine(_root, path) == skip) continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) FollowLink(path, entry, above, skip);
            else if (entry is DirectoryInfo) EnterFolder(path, entry.FullName, above, skip);
            else AddFile(path, (FileInfo)entry);
        }
    }

    private void EnterFolder(string path, string real, List<string> above, string? skip)
    {
        if (CourseLayout.SkipsFolder(path)) return;
        Enter(path, real, [.. above, real], skip);
    }

    private void FollowLink(string path, FileSystemInfo link, List<string> above, string? skip)
    {
        if (CourseLayout.SkipsFolder(path)) return;
        var target = link.LinkTarget ?? "";
        var real = RealPath.Of(link.FullName);
        if (real is null) _diagnostics.Add(LinkLoop.At(path, target));
        else if (!IsInside(real, _realRoot)) _diagnostics.Add(LinkLeavesCourse.At(path, target));
        else if (CourseLayout.IsHidden(InCourse(real))) _diagnostics.Add(LinkToHidden.At(path, InCourse(real)));
        else if (Directory.Exists(real) && above.Any(folder => IsInside(folder, real))) _diagnostics.Add(LinkLoop.At(path, target));
        else if (Directory.Exists(real)) EnterFolder(path, real, above, skip);
        else if (File.Exists(real)) AddFile(path, new FileInfo(real));
        else _diagnostics.Add(FileNotReadable.DanglingLink(path, target));
    }

    private void AddFile(string path, FileInfo file)
    {
        if (SpecialFiles.IsSpecial(file)) _diagnostics.Add(SpecialFile.At(path));
        else _files.Add(path);
    }

    private List<FileSystemInfo> EntriesOf(string relative, string real)
    {
        try
        {
            var entries = new DirectoryInfo(real).EnumerateFileSystemInfos().ToList();
            entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(FileNotReadable.At(relative.Length == 0 ? "." : relative, exception));
            return [];
        }
    }

    private string InCourse(string real) => PathRelation.Between(_realRoot, real);

    private static bool IsInside(string path, string folder) => PathRelation.IsInside(path, folder);
}
