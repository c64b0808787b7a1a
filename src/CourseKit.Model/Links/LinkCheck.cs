using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Asks the link table for every address of every published page and gathers what is wrong.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(Course course)
    {
        foreach (var page in course.Pages)
        {
            foreach (var link in page.Page.Body.Links)
            {
                if (course.Links.Resolve(page.Page, link).Problem is { } problem) yield return problem;
            }

            if (page.Page.Image is not { } image) continue;
            var reference = new LinkReference(LinkKind.Image, image.Value, image.Location);
            if (course.Links.Resolve(page.Page, reference).Problem is { } missing) yield return missing;
        }
    }
}
