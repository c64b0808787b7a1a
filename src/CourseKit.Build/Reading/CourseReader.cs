using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Reads a course from disk: lists its files, decodes texts and hashes assets. The result does not depend on the order in which that
/// happens. What cannot be read is a diagnostic, never an exception.
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
            CommittedLocks = new CommittedLocks(place.Folder),
            Diagnostics = [.. new[] { result.Problem, lockFile.Problem }.OfType<Diagnostic>()],
        };
    }

    private static CourseFiles ReadFolder(CoursePlace place, string outputFolder, CancellationToken cancellation)
    {
        var lockFile = ReadLock(place);
        var (paths, listed) = FolderListing.Of(place.Folder, outputFolder);
        var layout = CourseLayout.Of(paths, RelativeOutput(place.Folder, outputFolder));
        var contents = FolderContents.Read(place.Folder, paths, layout, cancellation);
        return new CourseFiles(new DiskAccess(place.Folder))
        {
            Layout = layout,
            FolderName = Path.GetFileName(place.Folder.TrimEnd(Path.DirectorySeparatorChar)),
            DisplayFolder = place.Display,
            Settings = contents.TextsOf(FileRole.Settings).FirstOrDefault(),
            GlobalConfig = contents.TextsOf(FileRole.GlobalConfig).FirstOrDefault(),
            Lock = lockFile.Text,
            CommittedLocks = new CommittedLocks(place.Folder),
            CSharp = [.. contents.CSharp],
            CacheFolder = place.Folder,
            RecordCache = Path.Combine(place.Folder, RecordCache.FileName),
            Content = [.. contents.TextsOf(FileRole.Content)],
            Templates = [.. contents.Templates],
            Assets = [.. contents.Assets],
            Diagnostics =
            [
                .. listed,
                .. lockFile.Problem is null ? [] : new[] { lockFile.Problem },
                .. CourseChecks.OfPaths(layout, paths),
                .. contents.Problems,
            ],
        };
    }

    private static TextFileResult ReadLock(CoursePlace place)
    {
        var path = Path.Combine(place.Folder, IdentityLock.FileName);
        return Path.Exists(path) ? TextFileReader.ReadLock(path, IdentityLock.FileName) : new TextFileResult(null, null);
    }

    /// <summary>Null when the output is not inside the course.</summary>
    private static string? RelativeOutput(string folder, string output) =>
        output != folder && PathRelation.IsInside(output, folder) ? Path.GetRelativePath(folder, output).Replace('\\', '/') : null;
}
