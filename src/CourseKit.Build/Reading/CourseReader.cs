using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Reads a course from disk: lists its files, decodes texts and hashes assets on all processors. The result does not depend
/// on the order in which that happens. What cannot be read is a diagnostic, never an exception.
/// </summary>
public static class CourseReader
{
    /// <param name="place">Where the course is.</param>
    /// <param name="outputFolder">Absolute; when it is inside the course it is not read. Null for the default one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static CourseFiles Read(CoursePlace place, string? outputFolder = null, CancellationToken cancellation = default) =>
        place.OnlyFile is { } file ? ReadFile(place, file) : ReadFolder(place, outputFolder ?? place.DefaultOutput, cancellation);

    private static CourseFiles ReadFile(CoursePlace place, string file)
    {
        var result = TextFileReader.Read(Path.Combine(place.Folder, file), file);
        var lockFile = ReadLock(place);
        return new CourseFiles(new DiskAccess(place.Folder))
        {
            Layout = CourseLayout.OfFile(file),
            FolderName = Path.GetFileNameWithoutExtension(file),
            DisplayFolder = place.Display,
            Content = result.Text is null ? [] : [result.Text],
            Lock = lockFile.Text,
            Diagnostics = [.. new[] { result.Problem, lockFile.Problem }.OfType<Diagnostic>()],
        };
    }

    private static CourseFiles ReadFolder(CoursePlace place, string outputFolder, CancellationToken cancellation)
    {
        var lockFile = ReadLock(place);
        var (paths, listed) = FolderListing.Of(place.Folder, outputFolder);
        var layout = CourseLayout.Of(paths, RelativeOutput(place.Folder, outputFolder));
        var isProject = paths.Any(CourseProjectFiles.IsProject);
        var code = new TextFileResult[paths.Count];
        var texts = new TextFileResult[paths.Count];
        var assets = new (AssetFile? Asset, Diagnostic? Problem)[paths.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, paths.Count, options, i =>
        {
            var full = Path.Combine(place.Folder, paths[i]);
            if (isProject && CourseProjectFiles.IsCSharp(paths[i])) code[i] = TextFileReader.Read(full, paths[i]);
            switch (layout.RoleOf(paths[i]))
            {
                case FileRole.Settings or FileRole.GlobalConfig or FileRole.Content:
                case FileRole.Template when ThemeFile.IsText(paths[i]):
                    texts[i] = TextFileReader.Read(full, paths[i]);
                    break;
                case FileRole.Asset or FileRole.Static or FileRole.Template:
                    assets[i] = AssetReader.Read(full, paths[i]);
                    break;
            }
        });

        return new CourseFiles(new DiskAccess(place.Folder))
        {
            Layout = layout,
            FolderName = Path.GetFileName(place.Folder.TrimEnd(Path.DirectorySeparatorChar)),
            DisplayFolder = place.Display,
            Settings = texts.Select(result => result.Text).FirstOrDefault(text => text?.Path == layout.SettingsPath),
            GlobalConfig = InRole(FileRole.GlobalConfig).FirstOrDefault(),
            Lock = lockFile.Text,
            CSharp = [.. code.Select(result => result.Text).OfType<SourceText>()],
            RecordCache = Path.Combine(place.Folder, RecordCache.FileName),
            Content = [.. InRole(FileRole.Content)],
            Templates =
            [
                .. InRole(FileRole.Template).Select(text => new ThemeFile.Text(ThemeFile.NameOf(text.Path)!, text)),
                .. Measured().Where(asset => layout.RoleOf(asset.Path) == FileRole.Template)
                    .Select(asset => new ThemeFile.Asset(ThemeFile.NameOf(asset.Path)!, asset.Path, asset.Hash)),
            ],
            Assets = [.. Measured().Where(asset => layout.RoleOf(asset.Path) != FileRole.Template)],
            Diagnostics =
            [
                .. listed,
                .. lockFile.Problem is null ? [] : new[] { lockFile.Problem },
                .. CourseChecks.OfPaths(layout, paths),
                .. texts.Concat(code).Select(result => result.Problem).OfType<Diagnostic>(),
                .. assets.Select(result => result.Problem).OfType<Diagnostic>(),
            ],
        };

        IEnumerable<AssetFile> Measured() => assets.Select(result => result.Asset).OfType<AssetFile>();

        IEnumerable<SourceText> InRole(FileRole role) =>
            texts.Select(result => result.Text).OfType<SourceText>().Where(text => layout.RoleOf(text.Path) == role);
    }

    private static TextFileResult ReadLock(CoursePlace place)
    {
        var path = Path.Combine(place.Folder, IdentityLock.FileName);
        return Path.Exists(path) ? TextFileReader.Read(path, IdentityLock.FileName) : new TextFileResult(null, null);
    }

    /// <summary>Null when the output is not inside the course.</summary>
    private static string? RelativeOutput(string folder, string output) =>
        output != folder && PathRelation.IsInside(output, folder) ? Path.GetRelativePath(folder, output).Replace('\\', '/') : null;
}
