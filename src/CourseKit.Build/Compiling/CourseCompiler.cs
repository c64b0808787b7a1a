using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Runs the stages over the files of a course: pages on all processors, then what needs them all, then the export. The
/// result is the same whatever the order of threads. Touches no disk but to read what pages name, and what git knows of the lock when a prompt has gone.
/// </summary>
public static class CourseCompiler
{
    /// <summary>All findings, those of the export included, and no output.</summary>
    public static CompileResult Check(CourseFiles files, CompileOptions options, CancellationToken cancellation = default) =>
        Build(files, options, cancellation) with { Files = [] };

    /// <summary>
    /// All findings and, when none stops it, the output. The export runs over a course with errors too, so that the mistakes in
    /// its templates are found in the same run.
    /// </summary>
    public static CompileResult Build(CourseFiles files, CompileOptions options, CancellationToken cancellation = default)
    {
        var (shortcodes, course) = Compile(files, options, cancellation);
        var code = InternalFailureException.Guard("code", () => CodeCheck.Run(course, files, cancellation));
        var found = new List<Diagnostic>();
        var remembered = Remember(course, files, options, found.Add, cancellation);
        if (IsSound(course) && !options.Publish.IsPreview && files.Layout.OnlyFile is null) found.AddRange(MovedPage.Find(course, remembered).Select(PageMoved.At));
        var (export, identities, decks) = CourseExport.Run(course, remembered, files, shortcodes, options, cancellation);
        export = export with { Diagnostics = [.. code, .. found, .. export.Diagnostics] };
        return Finish(course, remembered, course.Identities.Whole(identities), export, files, options) with { Decks = decks };
    }

    /// <summary>The linked course without an export, for commands that only look at it.</summary>
    public static CompileResult Understand(CourseFiles files, CompileOptions options, CancellationToken cancellation = default)
    {
        var (_, course) = Compile(files, options, cancellation);
        var remembered = course.Identities.Lock;
        return Finish(course, remembered, course.Identities.Whole(remembered), new ExportResult([], []), files, options);
    }

    /// <summary>The lock to begin the export with. A preview writes none, and of a course with errors nobody knows what went.</summary>
    private static IdentityLock Remember(Course course, CourseFiles files, CompileOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var next = course.Identities.Lock;
        if (options.Lock == LockUse.Ignore || files.CommittedLocks is not { } committed || !IsSound(course)) return next;
        return committed.Forget(course.Identities.Previous, next, DeckNames.AreKept(course, next), report, cancellation);
    }

    private static bool IsSound(Course course) => !course.Diagnostics.Any(finding => finding.Severity == Severity.Error);

    private static (IReadOnlyList<ShortcodeSignature> Shortcodes, Course Course) Compile(
        CourseFiles files, CompileOptions options, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var shortcodes = Shortcodes.With(ShortcodeTemplatesOf(files), found);
        return (shortcodes, CourseFrontEnd.Compile(files, shortcodes, found, options, cancellation));
    }

    private static IEnumerable<SourceText> ShortcodeTemplatesOf(CourseFiles files) =>
        files.Templates.OfType<ThemeFile.Text>().Where(file => file.Name.StartsWith("shortcodes/", StringComparison.Ordinal)).Select(file => file.Source);

    private static CompileResult Finish(
        Course course, IdentityLock remembered, IdentityLock identities, ExportResult export, CourseFiles files, CompileOptions options)
    {
        var all = RuleSettings.Apply(course.Settings, export.Diagnostics, settled: course.Diagnostics);
        var findings = all.Where(finding => !IsConsequence(finding, files)).ToList();
        // What prompts a page has is not known while it does not parse.
        if (!findings.Exists(finding => finding.Severity == Severity.Error))
        {
            findings = [.. RuleSettings.Apply(course.Settings, LockCheck.Run(course, remembered, identities, files, options.Lock), settled: findings)];
        }

        if (options.Compiled is { } project) findings = [.. project.Apply(findings, course.Diagnostics, options.Strict)];
        var hasErrors = findings.Any(finding => finding.Severity >= (options is { Strict: true, Compiled: null } ? Severity.Warning : Severity.Error));
        var report = DiagnosticReport.Of(findings, SourcesOf(files), files.DisplayFolder);
        return new CompileResult(course, hasErrors ? [] : export.Files, report, hasErrors)
        {
            Lock = identities,
            Findings = findings,
            LockText = hasErrors ? null : LockFile.NewText(identities, files, options.Lock),
        };
    }

    /// <summary>That there are no pages is no news when none of them could be read.</summary>
    private static bool IsConsequence(Diagnostic finding, CourseFiles files) =>
        finding.Code == EmptyCourse.Rule.Code && files.Content.Count == 0 && files.Diagnostics.Any(found => found.Severity == Severity.Error);

    private static IEnumerable<SourceText> SourcesOf(CourseFiles files) =>
    [
        .. files.Access.Texts,
        .. files.CSharp,
        .. files.Content,
        .. files.Templates.OfType<ThemeFile.Text>().Select(template => template.Source),
        .. new[] { files.Settings, files.GlobalConfig, files.Lock }.OfType<SourceText>(),
    ];
}
