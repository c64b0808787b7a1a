using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>A heading in the contents of a page, with the headings below it.</summary>
internal sealed class HeadingView(Heading heading)
{
    /// <summary>Deeper headings are seen on the page; in the contents they would only make it long.</summary>
    public const int DeepestLevel = 3;

    private readonly List<HeadingView> _headings = [];

    public static TemplateType<HeadingView> Type { get; } = TemplateType.Define<HeadingView>(
        "heading", "A heading in the contents of a page.")
        .Text("title", heading => heading.Heading.Text, "Its text without markup.")
        .Text("id", heading => heading.Heading.Id, "What a link to it ends in, without `#`.")
        .List("headings", () => Type!, heading => heading._headings, "The headings below it.");

    public Heading Heading { get; } = heading;

    /// <summary>The headings of levels 2 and 3 as a tree. A page with fewer than two needs no contents.</summary>
    public static IReadOnlyList<HeadingView> Tree(IReadOnlyList<Heading> headings)
    {
        var roots = new List<HeadingView>();
        var open = new Stack<HeadingView>();
        var count = 0;
        foreach (var heading in headings)
        {
            if (heading.Level > DeepestLevel || heading.Id.Length == 0) continue;
            var view = new HeadingView(heading);
            while (open.TryPeek(out var above) && above.Heading.Level >= heading.Level) open.Pop();
            (open.TryPeek(out var parent) ? parent._headings : roots).Add(view);
            open.Push(view);
            count++;
        }

        return count > 1 ? roots : [];
    }
}
