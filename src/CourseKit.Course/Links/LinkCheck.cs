using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Asks the link table for every address of every published page and gathers what is wrong.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(Course course, SiteShape shape, LinkMemory memory)
    {
        var checkedLinks = new CheckedLinks[course.Pages.Count];
        Parallel.For(0, checkedLinks.Length, i => checkedLinks[i] = Check(course, course.Pages[i].Page, shape, memory));
        return checkedLinks.SelectMany(links => links.Findings);
    }

    private static CheckedLinks Check(Course course, CoursePage page, SiteShape shape, LinkMemory memory)
    {
        var known = memory.Of(page);
        return known.Keep(known.Find<CheckedLinks>()?.In(shape) ?? CheckedLinks.Of(course, page, shape));
    }
}

/// <summary>What is wrong with the links of a page.</summary>
/// <param name="Shape">That of the site they were checked in.</param>
/// <param name="Places">The addresses of the pages on which they point at a place.</param>
internal sealed record CheckedLinks(IReadOnlyList<Diagnostic> Findings, SiteShape Shape, IReadOnlyCollection<string> Places)
{
    public static CheckedLinks Of(Course course, CoursePage page, SiteShape shape)
    {
        var findings = new List<Diagnostic>();
        var places = new HashSet<string>(StringComparer.Ordinal);
        var labels = new List<LinkReference>();
        var isMyst = new Lazy<bool>(() => MystLabels.AreOn(page.Body.Text.Text));
        foreach (var link in page.Body.Links) Check(link);
        if (labels.Count > 0) findings.Add(MystLabel.At(labels[0], labels.Count));
        if (page.Image is { } image) Check(new LinkReference(LinkKind.Image, image.Value, image.Location));
        return new CheckedLinks(findings, shape, places);

        void Check(LinkReference link)
        {
            var resolved = course.Links.Resolve(page, link);
            if (resolved.Problem is { } problem)
            {
                var isLabel = problem.Rule == MissingPage.Rule && MystLabels.IsLabel(link.Target.Trim()) && isMyst.Value;
                if (isLabel) labels.Add(link);
                else findings.Add(problem);
            }

            if (resolved.Fragment.Length > 0) places.Add(resolved.Path);
        }
    }

    /// <summary>The same for a site of another shape; null when the links must be checked anew.</summary>
    public CheckedLinks? In(SiteShape shape)
    {
        if (!ReferenceEquals(Shape.Addresses, shape.Addresses)) return null;
        foreach (var url in Places)
        {
            if (!Shape.HasSamePlaces(shape, url)) return null;
        }

        return ReferenceEquals(Shape, shape) ? this : this with { Shape = shape };
    }
}
