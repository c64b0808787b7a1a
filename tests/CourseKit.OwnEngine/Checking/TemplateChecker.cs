using CourseKit.Syntax;

namespace OwnEngine;

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
    public static EquatableArray<Diagnostic> Check(Template template, TemplateLibrary library, TemplateType globals)
    {
        if (template.HasErrors) return template.Diagnostics;
        var session = new CheckSession(library, globals);
        session.Names.Collect(template.Body);
        new StatementChecker(session, new CheckFrame()).Check(template.Body);
        session.CheckUncalled();
        return session.Findings();
    }
}
