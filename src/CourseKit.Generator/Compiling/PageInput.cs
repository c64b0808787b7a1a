using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>What every page is compiled with. Equal by what it is made from.</summary>
internal sealed record CourseContext(BoundSettings Settings, CourseShortcodes Shortcodes, MetadataSchema Schema, CoursePaths Paths);

/// <summary><c>course.yml</c>, typed.</summary>
/// <param name="Source">Null when there is none, or it cannot be read.</param>
internal sealed record BoundSettings(CourseSettings Settings, SourceText? Source, EquatableArray<Diagnostic> Diagnostics)
{
    /// <param name="file">Null when there is none.</param>
    /// <param name="config"><c>.globalconfig</c>; null when there is none.</param>
    /// <param name="texts">The files that <c>bibliography</c> may name.</param>
    public static BoundSettings Of(CourseText? file, CourseText? config, CourseProject project, IReadOnlyList<CourseText> texts) => Guard.Run(
        file?.Path ?? "course.yml",
        () => Bind(file, config, project, texts),
        failure => new(CourseSettingsBinder.Bind(null, project.FolderName, KnownRules.All, new List<Diagnostic>()), null, [failure]));

    private static BoundSettings Bind(CourseText? file, CourseText? config, CourseProject project, IReadOnlyList<CourseText> texts)
    {
        List<Diagnostic> found = [.. new[] { file?.Problem, config?.Problem }.OfType<Diagnostic>()];
        var settings = CourseSettingsBinder.Bind(
            file?.Source, project.FolderName, KnownRules.All, found, path => texts.FirstOrDefault(text => text.Path == path)?.Source);
        settings = GlobalConfigReader.Apply(config?.Source, settings, KnownRules.All, found);
        return new BoundSettings(settings, file?.Source, found.ToEquatableArray());
    }
}

/// <summary>The built-in shortcodes and the course's own.</summary>
internal sealed record CourseShortcodes(EquatableArray<ShortcodeSignature> Signatures, EquatableArray<Diagnostic> Diagnostics)
{
    public static CourseShortcodes Of(IReadOnlyList<CourseText> templates) => Guard.Run(
        "templates/shortcodes",
        () =>
        {
            var found = templates.Select(template => template.Problem).OfType<Diagnostic>().ToList();
            var signatures = Shortcodes.With(templates.Select(template => template.Source).OfType<SourceText>(), found);
            return new CourseShortcodes(signatures.ToEquatableArray(), found.ToEquatableArray());
        },
        failure => new CourseShortcodes(Shortcodes.All.ToEquatableArray(), [failure]));
}

/// <summary>What one page is made from.</summary>
internal sealed record PageInput(CourseText Text, CourseContext Context, IncludedTexts Includes)
{
    public CompiledPage Compile() => new(Text, new Lazy<(CoursePage?, Diagnostic?)>(Parse));

    private (CoursePage?, Diagnostic?) Parse()
    {
        if (Text.Source is not { } source) return (null, Text.Problem);
        return Guard.Run(
            Text.Path, () => (PageCompiler.Compile(source, Pages()), Text.Problem), failure => ((CoursePage?)null, (Diagnostic?)failure));
    }

    private PageContext Pages() => new()
    {
        Settings = Context.Settings.Settings,
        Layout = Context.Paths.Layout,
        Shortcodes = Context.Shortcodes.Signatures,
        Include = Includes.Find,
        Metadata = Context.Schema,
    };
}

/// <summary>
/// One page, parsed and bound. Compared by reference: a page is made anew exactly when its input has changed, so to compare trees would
/// only cost time. It is parsed when it is first looked at: the course asks for all new pages at once, on all processors, where steps run
/// one after another.
/// </summary>
internal sealed class CompiledPage(CourseText text, Lazy<(CoursePage? Page, Diagnostic? Problem)> parsed)
{
    public CourseText Text { get; } = text;

    /// <summary>Null when the file cannot be read, or when we failed.</summary>
    public CoursePage? Page => parsed.Value.Page;

    /// <summary>What was found wrong apart from the page's own findings.</summary>
    public Diagnostic? Problem => parsed.Value.Problem;

    public bool HasFailed => Problem?.Code == InternalError.Rule.Code;
}
