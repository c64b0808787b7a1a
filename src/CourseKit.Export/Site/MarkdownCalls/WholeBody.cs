using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The body of a page as it is written.</summary>
/// <param name="Resolved">Addresses in it that were resolved before its second parse.</param>
/// <param name="Calls">The calls whose output is in it, by place.</param>
/// <param name="Diagnostics">What is wrong in the output of its calls, links not included.</param>
internal sealed record WholeBody(
    PageBody Body, IReadOnlySet<LinkReference> Resolved, IReadOnlyDictionary<Location, string> Calls, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly HashSet<LinkReference> _none = [];
    private static readonly Dictionary<Location, string> _noCalls = [];

    /// <summary>One without calls: it is whole as it was parsed.</summary>
    public static WholeBody Of(PageBody body) => new(body, _none, _noCalls, []);

    /// <summary>
    /// A finding in the output of a template stands at the call; the hint says where the text is. A fix would edit the page, where there is
    /// nothing to put right.
    /// </summary>
    public Diagnostic Explain(Diagnostic finding) => Calls.TryGetValue(finding.Location, out var name)
        ? finding with { Hint = $"{finding.Hint} It stands in what templates/{ShortcodeCalls.TemplateOf(name)} gives here.".TrimStart(), Fix = null }
        : finding;
}
