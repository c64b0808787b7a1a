using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The whole front end in one call and on one thread, for tools and tests. Build runs the same steps with pages in parallel, the generator
/// runs them one by one, so that the compiler can skip those whose input is unchanged.
/// </summary>
public static class FrontEnd
{
    /// <param name="rules">Every rule whose severity <c>course.yml</c> may set.</param>
    public static Course Compile(CourseInput input, IReadOnlyCollection<Rule> rules)
    {
        var found = new List<Diagnostic>();
        var settings = CourseSettingsBinder.Bind(input.Settings, input.FolderName, rules, found, input.Include);
        var context = new PageContext
        {
            Settings = settings,
            Layout = input.Layout,
            Shortcodes = input.Shortcodes,
            Include = input.Include,
            Metadata = input.Metadata,
        };
        var pages = input.Content.Select(file => PageCompiler.Compile(file, context)).ToList();
        return LintedCourse.Of(settings, pages, input, found);
    }
}
