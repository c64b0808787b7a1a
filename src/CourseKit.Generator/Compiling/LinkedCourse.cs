using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>The whole course, linked; a large thing that is equal to nothing. What is wanted of it is taken out by later steps.</summary>
internal sealed class LinkedCourse
{
    private LinkedCourse(CourseProject project, Course? course, IReadOnlyList<Diagnostic> findings) =>
        (Project, Course, Findings) = (project, course, findings);

    public CourseProject Project { get; }

    /// <summary>Null when we failed, and in a project that is no course.</summary>
    public Course? Course { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <param name="pages">In any order.</param>
    /// <param name="records">What was found in the author's records.</param>
    public static LinkedCourse Of(
        IReadOnlyList<CompiledPage> pages, CourseText? lockFile, CourseContext context, EquatableArray<Diagnostic> records, CourseProject project, CancellationToken cancellation)
    {
        if (!project.IsNamed && pages.Count == 0 && context.Settings.Source is null) return new LinkedCourse(project, null, []);
        var options = new ParallelOptions { CancellationToken = cancellation };
        // Both are remembered; after an edit there is one page to parse.
        Parallel.Invoke(options, () => ReadLock(lockFile), () => Parallel.ForEach(pages, options, page => _ = page.Page));
        // Without a page that we failed on, every link to it would be reported as well.
        List<Diagnostic> failures = [.. pages.Where(page => page.HasFailed).Select(page => page.Problem!)];
        if (failures.Count > 0) return new LinkedCourse(project, null, failures);
        return Guard.Run(
            context.Settings.Source?.Path ?? "course.yml",
            () =>
            {
                var course = Link(pages, lockFile, context, records, project);
                return new LinkedCourse(project, course, course.Diagnostics);
            },
            failure => new LinkedCourse(project, null, [failure]));
    }

    /// <summary>What the reader throws is thrown again, and told, where its lock is needed.</summary>
    private static void ReadLock(CourseText? lockFile) => Guard.Run<IdentityLockReading?>(
        IdentityLock.FileName, () => lockFile?.Source is { } source ? IdentityLockReader.Read(source) : null, _ => null);

    private static Course Link(
        IReadOnlyList<CompiledPage> pages, CourseText? lockFile, CourseContext context, EquatableArray<Diagnostic> records, CourseProject project)
    {
        var ordered = pages.OrderBy(page => page.Text.Path, StringComparer.Ordinal).ToList();
        var input = new CourseInput
        {
            Layout = context.Paths.Layout,
            Settings = context.Settings.Source,
            Lock = lockFile?.Source,
            FolderName = project.FolderName,
            Content = [.. ordered.Select(page => page.Text.Source).OfType<SourceText>()],
            Assets = context.Paths.Assets(),
            KnowsAssetBytes = false,
            Shortcodes = context.Shortcodes.Signatures,
            Metadata = context.Schema,
            Publish = project.Publish(),
            Diagnostics =
            [
                .. new[] { lockFile?.Problem }.OfType<Diagnostic>(),
                .. ordered.Select(page => page.Problem).OfType<Diagnostic>(),
                .. context.Shortcodes.Diagnostics,
                .. records,
            ],
        };
        return LintedCourse.Of(
            context.Settings.Settings, [.. ordered.Select(page => page.Page).OfType<CoursePage>()], input, context.Settings.Diagnostics);
    }
}
