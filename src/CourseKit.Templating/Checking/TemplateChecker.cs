using CourseKit.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// Finds in a template, before anything is rendered: names and members that do not exist, calls with wrong arguments, and
/// plain text that is printed without <c>html.escape</c>. Included templates are checked as they are called.
/// </summary>
public static class TemplateChecker
{
    /// <summary>
    /// What is wrong with a template and those it includes by name, in reading order. When the template has syntax errors,
    /// only these.
    /// </summary>
    /// <param name="globals">The names that the template sees.</param>
    public static EquatableArray<Diagnostic> Check(Template template, TemplateLibrary library, TemplateType globals) =>
        Check(template, library, globals, out _);

    /// <summary>
    /// What is wrong with any template of a library. One that others include is checked where they do, with what they give it.
    /// </summary>
    /// <param name="globalsOf">The names that a template of this name sees when rendering begins with it.</param>
    public static EquatableArray<Diagnostic> CheckAll(TemplateLibrary library, Func<string, TemplateType> globalsOf)
    {
        var alone = library.Names.ToDictionary(name => name, name => new Alone(name, library, globalsOf(name)), StringComparer.Ordinal);
        var includedByOthers = alone.Values.SelectMany(check => check.Included.Where(name => name != check.Name)).ToHashSet(StringComparer.Ordinal);
        var findings = new HashSet<Diagnostic>();
        var covered = new HashSet<string>(StringComparer.Ordinal);
        // Templates that include each other in a ring are included by others and yet by nobody: those are left for last.
        foreach (var check in alone.Values.OrderBy(check => includedByOthers.Contains(check.Name)))
        {
            if (includedByOthers.Contains(check.Name) && covered.Contains(check.Name)) continue;
            findings.UnionWith(check.Findings);
            covered.UnionWith(check.Included);
        }

        return findings.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)).ToEquatableArray();
    }

    private static EquatableArray<Diagnostic> Check(Template template, TemplateLibrary library, TemplateType globals, out IReadOnlySet<string> included)
    {
        var session = new CheckSession(library, globals);
        included = session.Included;
        if (template.HasErrors) return template.Diagnostics;
        session.Names.Collect(template.Body);
        var checker = new StatementChecker(session, new CheckFrame());
        checker.Check(template.Body);
        session.CheckUncalled();
        return session.Findings();
    }

    private sealed class Alone
    {
        public Alone(string name, TemplateLibrary library, TemplateType globals)
        {
            Name = name;
            Findings = Check(library.Find(name)!, library, globals, out var included);
            Included = included;
        }

        public string Name { get; }

        public EquatableArray<Diagnostic> Findings { get; }

        public IReadOnlySet<string> Included { get; }
    }
}
