using System.Collections.Concurrent;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// How a part is made for many pages: its templates with their holes, the constant variables that it reads, and which pages it tells apart.
/// </summary>
internal sealed record PartPlan(
    IReadOnlyDictionary<Template, Template> Templates, IReadOnlyList<ScriptVariableGlobal> Variables, IReadOnlyList<string> Keys, IReadOnlyList<string> PageKeys);

/// <summary>
/// Finds the parts that are the same on many pages. Such a part, with all it includes, reads of the page only what the pages
/// have in common, and elsewhere only constant names; it sets nothing that outlives it. Where it asks
/// <c>if x == page.member</c> and prints a text that stands there, it has a hole.
/// </summary>
internal sealed class PartAnalysis(TemplateLibrary library, PartRules rules)
{
    private readonly ConcurrentDictionary<Template, PartPlan?> _plans = new();

    private BoundNames Names => library.Bound;

    /// <summary>Null for a part that must be made on every page.</summary>
    public PartPlan? Find(Template template) => _plans.GetOrAdd(template, Analyze);

    private PartPlan? Analyze(Template template)
    {
        if (Names.IsOpen || rules.Constant.Concat(rules.Keys).Append(rules.Page).Any(Names.Contains)) return null;
        var visit = new PartVisit(library, rules, Names);
        return visit.Run(template) ? new PartPlan(visit.Templates, [.. visit.Variables.Values], [.. rules.Keys.Where(visit.Read.Contains)], [.. rules.PageKeys.Where(visit.ReadOfPage.Contains)]) : null;
    }
}
