using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="Findings">Places as in the course, severities as the course wants them.</param>
/// <param name="Asked">How many addresses, each counted once.</param>
/// <param name="Ignored">How many were not asked because <c>course.yml</c> says so.</param>
/// <param name="Refused">How many were not asked because their hosts do not want it.</param>
public sealed record OutsideLinksResult(IReadOnlyList<Diagnostic> Findings, int Asked, int Hosts, int Ignored, int Refused)
{
    public int Dead => Count(LinkDead.Rule);

    public int Moved => Count(LinkMoved.Rule);

    public int Unknown => Count(LinkNotAsked.Rule) - Refused;

    internal IReadOnlyList<(Rule Rule, Uri Address)> Judged { get; init; } = [];

    private int Count(Rule rule) => Judged.Count(judged => judged.Rule == rule);
}

/// <summary>
/// Asks the addresses of other hosts that a course leads to or shows, as far as their <c>robots.txt</c> lets it: with HEAD, and with GET
/// where a host does not like that.
/// </summary>
public static class OutsideLinks
{
    public static OutsideLinksResult Ask(Course course, WebLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        var uses = UsesIn(course).ToLookup(use => use.Address);
        var ignored = course.Settings.Links.Ignore;
        var addresses = uses.Select(group => group.Key)
            .Where(address => !ignored.Any(pattern => AddressPattern.Fits(pattern, address.AbsoluteUri))).ToList();
        using var web = new PoliteWeb(limits, clock, keepsRobotsRules: true, cancellation);
        var answers = Task.WhenAll(
            addresses.Select(
                address =>
                    web.AskAsync(address, wantsBody: false, cancellation, HttpMethod.Head, HttpMethod.Get))).GetAwaiter().GetResult();
        var findings = new List<Diagnostic>();
        var judged = new List<(Rule Rule, Uri Address)>();
        foreach (var (address, answer) in addresses.Zip(answers))
        {
            if (RuleOf(answer) is not { } rule) continue;
            judged.Add((rule, address));
            findings.AddRange(uses[address].Select(use => FindingOf(rule, use, answer)));
        }

        var hosts = addresses.Select(address => address.Authority).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var settled = RuleSettings.Apply(course.Settings, findings, settled: []);
        var refused = answers.Count(answer => answer.Trouble == WebTrouble.Refused);
        return new OutsideLinksResult(settled, addresses.Count - refused, hosts, uses.Count - addresses.Count, refused) { Judged = judged };
    }

    /// <summary>What pages lead to or show, and the sources that they name: those are linked on pages and cards.</summary>
    private static IEnumerable<(Uri Address, Location Place, string Target)> UsesIn(Course course)
    {
        foreach (var use in RemoteUse.Of(course)) yield return (use.Address, use.Link.Location, use.Link.Target);
        foreach (var source in course.Pages.SelectMany(page => PageSources.Of(course, page.Page)).Distinct())
        {
            if (source is not { Url: { } url, Place: { } place } || RemoteUse.AddressOf(url.AbsoluteUri) is not { } address) continue;
            yield return (address, place, url.AbsoluteUri);
        }
    }

    /// <summary>A host that is not known to the system of names is gone as a page is that its host does not have.</summary>
    private static Rule? RuleOf(WebAnswer answer)
    {
        if (answer.IsFine) return answer.MovedForGood ? LinkMoved.Rule : null;
        return answer.Status is 404 or 410 || answer.Trouble == WebTrouble.UnknownHost ? LinkDead.Rule : LinkNotAsked.Rule;
    }

    private static Diagnostic FindingOf(Rule rule, (Uri Address, Location Place, string Target) use, WebAnswer answer)
    {
        var (_, place, target) = use;
        if (rule == LinkMoved.Rule) return LinkMoved.At(place, target, answer.At);
        return rule == LinkDead.Rule ? LinkDead.At(place, target, answer.Problem!) : LinkNotAsked.At(place, target, answer.Problem!);
    }
}
