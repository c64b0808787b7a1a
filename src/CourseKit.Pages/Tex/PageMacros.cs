namespace CourseKit.Model;

/// <summary>
/// The commands that hold for the prompts of a page: those of the course, and what formulas define that stand before them in their file or
/// in a file that is included. Which of two in several files readers meet first, only the renderer knows; to find prompts again and to keep
/// them it is enough that it is always the same.
/// </summary>
internal sealed class PageMacros
{
    private readonly string _path;
    private readonly IReadOnlyDictionary<string, TexDefinition> _first;

    /// <summary>Where a formula of the page's file ends that defines something, and what holds behind it.</summary>
    private readonly List<(int End, IReadOnlyDictionary<string, TexDefinition> Commands)> _after = [];

    /// <param name="course">The commands of the course.</param>
    public PageMacros(CoursePage page, IReadOnlyDictionary<string, TexDefinition> course)
    {
        (_path, _first) = (page.Path, course);
        var defining = FormulaWalk.Anywhere(page.Body).Where(formula => TexDefinitionReader.MayFind(formula.Tex))
            .ToLookup(formula => formula.Location.Path == _path);
        foreach (var formula in defining[false].OrderBy(formula => formula.Location.Path, StringComparer.Ordinal).ThenBy(formula => formula.Location.Span.Start))
        {
            _first = TexExpander.Expand(formula.Tex, _first).Definitions;
        }

        var commands = _first;
        foreach (var formula in defining[true].OrderBy(formula => formula.Location.Span.Start))
        {
            commands = TexExpander.Expand(formula.Tex, commands).Definitions;
            _after.Add((formula.Location.Span.End, commands));
        }
    }

    public IReadOnlyDictionary<string, TexDefinition> For(Prompt prompt)
    {
        if (prompt.Location.Path != _path) return _after.Count > 0 ? _after[_after.Count - 1].Commands : _first;
        var commands = _first;
        foreach (var (end, behind) in _after)
        {
            if (end > prompt.Location.Span.Start) break;
            commands = behind;
        }

        return commands;
    }
}
