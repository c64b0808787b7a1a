using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>From the files of a course to the linked course; pages on all processors.</summary>
internal static class CourseFrontEnd
{
    /// <param name="files">The course.</param>
    /// <param name="shortcodes">Those built in and the course's own.</param>
    /// <param name="findings">What was found before.</param>
    /// <param name="options">What to publish.</param>
    /// <param name="cancellation">Stops between pages.</param>
    public static Course Compile(
        CourseFiles files,
        IReadOnlyList<ShortcodeSignature> shortcodes,
        IReadOnlyList<Diagnostic> findings,
        CompileOptions options,
        CancellationToken cancellation)
    {
        var found = new List<Diagnostic>(findings);
        var settings = CourseSettingsBinder.Bind(files.Settings, files.FolderName, Rules.All, found, files.Access.ReadText);
        settings = GlobalConfigReader.Apply(files.GlobalConfig, settings, Rules.All, found);
        var records = InternalFailureException.Guard("*.cs", () => CourseRecords.Read(files, cancellation));
        found.AddRange(records.Diagnostics);
        var context = new PageContext
        {
            Settings = settings,
            Layout = files.Layout,
            Shortcodes = shortcodes,
            Include = files.Access.ReadText,
            Metadata = records.Schema,
        };

        options.Progress?.Invoke(BuildStage.Compiling, files.Content.Count);
        var pages = CompilePages(files.Content, context, options.MostMarkdown, cancellation);

        options.Progress?.Invoke(BuildStage.Linking, pages.Length);
        var assets = AssetsOf(files, pages);
        found.AddRange(files.Access.Diagnostics);
        var input = new CourseInput
        {
            Layout = files.Layout,
            Settings = files.Settings,
            Lock = files.Lock,
            FolderName = files.FolderName,
            Content = files.Content,
            Assets = assets,
            Shortcodes = shortcodes,
            Include = context.Include,
            Metadata = records.Schema,
            Publish = options.Publish,
            Diagnostics = files.Diagnostics,
        };
        return LintedCourse.Of(settings, pages, input, found);
    }

    private static CoursePage[] CompilePages(IReadOnlyList<SourceText> content, PageContext context, long mostMarkdown, CancellationToken cancellation)
    {
        var again = content.Sum(file => (long)file.Length) > mostMarkdown ? context.WithoutPrompts() : null;
        var pages = new CoursePage[content.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(
            0,
            pages.Length,
            parallel,
            i => pages[i] = InternalFailureException.Guard(content[i].Path, () => Compile(content[i], context, again)));
        return pages;
    }

    /// <param name="again">Compiles what a page lets go; null for a page that keeps all.</param>
    private static CoursePage Compile(SourceText file, PageContext context, PageContext? again)
    {
        var page = PageCompiler.Compile(file, context);
        return again is not null ? page.LetGo(() => PageCompiler.Compile(file, again), whole => Lint.Foresee(whole, context.Settings)) : page;
    }

    /// <summary>A course that is one file has the assets that it names; a folder has those that lie in it.</summary>
    private static IReadOnlyList<AssetFile> AssetsOf(CourseFiles files, CoursePage[] pages) =>
        files.Layout.OnlyFile is null
            ? files.Assets
            : [.. pages.SelectMany(page => LocalFiles.Of(page)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(files.Access.FindAsset).OfType<AssetFile>()];
}
