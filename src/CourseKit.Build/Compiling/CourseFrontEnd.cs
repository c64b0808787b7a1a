using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>From the files of a course to the linked course; pages on all processors.</summary>
internal static class CourseFrontEnd
{
    public static Course Compile(CourseFiles files, CompileOptions options, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>(files.Diagnostics);
        var settings = CourseSettingsBinder.Bind(files.Settings, files.FolderName, Rules.All, findings);
        var context = new PageContext
        {
            Settings = settings,
            Layout = files.Layout,
            Shortcodes = Shortcodes.With(files.Templates, findings),
            Include = files.Access.ReadText,
        };

        options.Progress?.Invoke(BuildStage.Compiling, files.Content.Count);
        var pages = CompilePages(files, context, cancellation);

        options.Progress?.Invoke(BuildStage.Linking, pages.Length);
        var assets = AssetsOf(files, pages);
        findings.AddRange(files.Access.Diagnostics);
        return CourseLinker.Link(settings, pages, new CourseInput
        {
            Layout = files.Layout,
            Settings = files.Settings,
            FolderName = files.FolderName,
            Content = files.Content,
            Assets = assets,
            Shortcodes = context.Shortcodes,
            Include = context.Include,
            Publish = options.Publish,
            Diagnostics = findings,
        });
    }

    private static CoursePage[] CompilePages(CourseFiles files, PageContext context, CancellationToken cancellation)
    {
        var pages = new CoursePage[files.Content.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, pages.Length, parallel, i => pages[i] = PageCompiler.Compile(files.Content[i], context));
        return pages;
    }

    /// <summary>A course that is one file has the assets that it names; a folder has those that lie in it.</summary>
    private static IReadOnlyList<AssetFile> AssetsOf(CourseFiles files, CoursePage[] pages) =>
        files.Layout.OnlyFile is null
            ? files.Assets
            : [.. pages.SelectMany(page => LocalFiles.Of(page)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(files.Access.FindAsset).OfType<AssetFile>()];
}
