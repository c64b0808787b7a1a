using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WikiLink
{
    public static readonly Rule Rule = new(typeof(WikiLink))
    {
        Code = "CK5036",
        Name = "wiki-link",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location link, string inner, bool isPicture)
    {
        var parts = inner.Split('|');
        var target = parts[0].Trim();
        var words = parts.Length > 1 ? parts[1].Trim() : target;
        return new(Rule, link, $"'[[{Excerpt.Of(inner)}]]' is no {(isPicture ? "picture" : "link")} here")
        {
            Label = "shown as text",
            Hint = isPicture
                ? $"Write ![what it shows]({Path(target)})."
                : $"Write [{Excerpt.Of(words)}]({{{{< ref \"{Excerpt.Of(target)}\" >}}}}), or the path of the page's file.",
        };
    }

    private static string Path(string target) => target.IndexOf(' ') >= 0 ? $"<{Excerpt.Of(target)}>" : Excerpt.Of(target);
}
