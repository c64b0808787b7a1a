using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The files of a course folder, each read as its role asks, in the order of their paths.</summary>
internal sealed class FolderContents
{
    private readonly CourseLayout _layout;
    private readonly TextFileResult[] _code;
    private readonly TextFileResult[] _texts;
    private readonly (AssetFile? Asset, Diagnostic? Problem)[] _assets;

    private FolderContents(CourseLayout layout, int count)
    {
        _layout = layout;
        _code = new TextFileResult[count];
        _texts = new TextFileResult[count];
        _assets = new (AssetFile?, Diagnostic?)[count];
    }

    public IEnumerable<SourceText> CSharp => _code.Select(result => result.Text).OfType<SourceText>();

    public IEnumerable<ThemeFile> Templates =>
    [
        .. TextsOf(FileRole.Template).Select(text => new ThemeFile.Text(ThemeFile.NameOf(text.Path)!, text)),
        .. Measured.Where(asset => _layout.RoleOf(asset.Path) == FileRole.Template)
            .Select(asset => new ThemeFile.Asset(ThemeFile.NameOf(asset.Path)!, asset.Path, asset.Hash)),
    ];

    /// <summary>Files that are copied, those of templates not among them.</summary>
    public IEnumerable<AssetFile> Assets => Measured.Where(asset => _layout.RoleOf(asset.Path) != FileRole.Template);

    /// <summary>What could not be read.</summary>
    public IEnumerable<Diagnostic> Problems =>
        _texts.Concat(_code).Select(result => result.Problem).Concat(_assets.Select(result => result.Problem)).OfType<Diagnostic>();

    private IEnumerable<AssetFile> Measured => _assets.Select(result => result.Asset).OfType<AssetFile>();

    /// <summary>Reads on all processors.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="paths">Relative to <paramref name="folder"/>.</param>
    /// <param name="layout">The role of each path.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static FolderContents Read(string folder, IReadOnlyList<string> paths, CourseLayout layout, CancellationToken cancellation)
    {
        var contents = new FolderContents(layout, paths.Count);
        var isProject = paths.Any(CourseProjectFiles.IsProject);
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, paths.Count, options, i => contents.ReadOne(i, Path.Combine(folder, paths[i]), paths[i], isProject));
        return contents;
    }

    public IEnumerable<SourceText> TextsOf(FileRole role) =>
        _texts.Select(result => result.Text).OfType<SourceText>().Where(text => _layout.RoleOf(text.Path) == role);

    private void ReadOne(int index, string fullPath, string path, bool isProject)
    {
        if (isProject && CourseProjectFiles.IsCSharp(path)) _code[index] = TextFileReader.Read(fullPath, path);
        switch (_layout.RoleOf(path))
        {
            case FileRole.Settings or FileRole.GlobalConfig or FileRole.Content:
            case FileRole.Template when ThemeFile.IsText(path):
                _texts[index] = TextFileReader.Read(fullPath, path);
                break;
            case FileRole.Asset or FileRole.Static or FileRole.Template:
                _assets[index] = AssetReader.Read(fullPath, path);
                break;
        }
    }
}
