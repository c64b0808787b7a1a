using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A rule about what is allowed but was perhaps not meant. Give one of the two checks.</summary>
public sealed record LintRule(Rule Rule)
{
    /// <summary>Looks at one prompt.</summary>
    public Action<Prompt, Action<Diagnostic>>? Prompt { get; init; }

    /// <summary>Looks at the whole course, in one pass.</summary>
    public Action<Course, Action<Diagnostic>>? Course { get; init; }
}

/// <summary>Runs the lint rules over a linked course.</summary>
public static class Lint
{
    public static IReadOnlyList<Diagnostic> Run(Course course) => Run(course, LintRules.All);

    internal static IReadOnlyList<Diagnostic> Run(Course course, IReadOnlyList<LintRule> rules)
    {
        var found = new List<Diagnostic>();
        foreach (var prompt in course.Prompts)
        {
            foreach (var rule in rules) rule.Prompt?.Invoke(prompt, found.Add);
        }

        foreach (var rule in rules) rule.Course?.Invoke(course, found.Add);
        return found;
    }
}
