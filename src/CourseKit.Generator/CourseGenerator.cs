using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator;

/// <summary>
/// Runs the front end of CourseKit inside the compiler: every mistake of the course is a diagnostic, and C# gets a typed catalog of it.
/// Each step remembers its result and runs again only when what it takes has changed; what a step may be compared by is said where its type
/// is.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CourseGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select((options, _) => CourseProject.Of(options))
            .WithTrackingName(StepNames.Project);

        // The files of the course. An edit to a text changes no path; a path that comes or goes may change what every other file is.
        var files = context.AdditionalTextsProvider.Combine(project).Select((pair, _) => CourseFile.Of(pair.Left, pair.Right)!)
            .Where(file => file is not null);
        var allFiles = files.Collect();
        var paths = allFiles.Select((all, _) => CoursePaths.Of(all)).WithTrackingName(StepNames.Paths);
        var pageTexts = TextsOf(files, paths, static (path, all) => all.Layout.RoleOf(path) == FileRole.Content)
            .WithTrackingName(StepNames.Text);
        var lockFile = TextsOf(files, paths, static (path, _) => path == IdentityLock.FileName).Collect()
            .Select((texts, _) => texts.FirstOrDefault())
            .WithTrackingName(StepNames.Lock);

        // What every page is compiled with.
        var config = TextsOf(files, paths, static (path, all) => all.Layout.RoleOf(path) == FileRole.GlobalConfig).Collect();
        var bibliographies = TextsOf(files, paths, static (path, _) => BibliographyReader.IsFile(path)).Collect();
        var settings = TextsOf(files, paths, static (path, all) => all.Layout.RoleOf(path) == FileRole.Settings).Collect().Combine(config)
            .Combine(project)
            .Combine(bibliographies)
            .Select((all, _) => BoundSettings.Of(all.Left.Left.Left.FirstOrDefault(), all.Left.Left.Right.FirstOrDefault(), all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Settings);
        var shortcodes = TextsOf(files, paths, static (path, all) => all.IsShortcode(path)).Collect()
            .Select((templates, _) => CourseShortcodes.Of(templates)).WithTrackingName(StepNames.Shortcodes);
        var records = context.CompilationProvider.Select(CourseRecords.Read).WithTrackingName(StepNames.Schema);
        var schema = records.Select((read, _) => read.Schema);
        var courseContext = settings.Combine(shortcodes).Combine(schema).Combine(paths)
            .Select((all, _) => new CourseContext(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Context);

        // Each page by itself, with the texts that it includes.
        var included = pageTexts.Combine(paths).SelectMany((pair, _) => IncludedTexts.NamedIn(pair.Left.Source?.Text ?? "", pair.Right))
            .Collect()
            .Combine(allFiles).Combine(paths)
            .Select((all, cancellation) => IncludedTexts.Read(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(StepNames.Includes);
        var pages = pageTexts.Combine(courseContext).Combine(included)
            .Select((all, _) => new PageInput(all.Left.Left, all.Left.Right, all.Right.For(all.Left.Left, all.Left.Right.Paths)))
            .WithTrackingName(StepNames.PageInput)
            .Select((input, _) => input.Compile()).WithTrackingName(StepNames.Page);

        // All pages together; then what is to be said and what is to be written, each compared by content.
        var course = pages.Collect().Combine(lockFile).Combine(courseContext).Combine(records).Combine(project)
            .Select((all, cancellation) =>
                LinkedCourse.Of(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right.Diagnostics, all.Right, cancellation))
            .WithTrackingName(StepNames.Course);
        var findings = course.Select((linked, _) => new FindingReport(Listed(linked.Findings), linked.Project))
            .WithTrackingName(StepNames.Findings);
        var language = context.ParseOptionsProvider.Select((options, _) => ((CSharpParseOptions)options).LanguageVersion);
        var house = project.Combine(records).Combine(language)
            .Select((all, _) => CatalogHouse.Of(all.Left.Right, all.Left.Left, all.Right));
        context.RegisterSourceOutput(findings, static (output, report) => report.Report(output));
        RegisterCatalog(context, course, house);
    }

    /// <summary>What the command line lists; in the order of the linker, which is what the compiler's own order is made from.</summary>
    private static EquatableArray<CourseKit.Syntax.Diagnostic> Listed(IReadOnlyList<CourseKit.Syntax.Diagnostic> findings) =>
        FindingLimit.Apply(findings).Listed.ToEquatableArray();

    private static void RegisterCatalog(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<LinkedCourse> course, IncrementalValueProvider<CatalogHouse> house)
    {
        var keys = course.Select((linked, _) => Guard.Step("course.yml", linked.Project, () => CatalogKeys.Of(linked)))
            .WithTrackingName(StepNames.CatalogKeys);
        var names = keys.Select((all, _) => all.Then(CatalogNames.Of)).WithTrackingName(StepNames.CatalogNames);
        var index = keys.Combine(names).Combine(house)
            .Select((all, _) => all.Left.Right.Then(named => CatalogIndex.Of(all.Left.Left.Value!, named, all.Right)))
            .WithTrackingName(StepNames.CatalogIndex);
        var pages = course.Combine(names).Combine(house)
            .SelectMany((all, _) => CatalogSource.Of(all.Left.Left, all.Left.Right.Value, all.Right))
            .WithTrackingName(StepNames.CatalogSource)
            .Select((source, _) => source.Then(page => page.Read())).WithTrackingName(StepNames.CatalogPage);
        context.RegisterSourceOutput(
            index, static (output, model) => model.Emit(output, course => (CatalogEmitter.HintName, CatalogEmitter.Emit(course))));
        context.RegisterSourceOutput(
            pages, static (output, model) => model.Emit(output, page => (PageEmitter.HintName(page), PageEmitter.Emit(page))));
    }

    private static IncrementalValuesProvider<CourseText> TextsOf(
        IncrementalValuesProvider<CourseFile> files, IncrementalValueProvider<CoursePaths> paths, Func<string, CoursePaths, bool> isWanted) =>
        files.Combine(paths).Where(pair => isWanted(pair.Left.Path, pair.Right))
            .Select((pair, cancellation) => pair.Left.Read(cancellation));
}
