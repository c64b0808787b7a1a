using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SwappedLink
{
    public static readonly Rule Rule = new(typeof(SwappedLink))
    {
        Code = "CK5038",
        Name = "swapped-link",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location link, string words, string address) =>
        new(Rule, link, "The brackets of this link are swapped")
        {
            Label = "shown as text",
            Hint = $"Write [{Excerpt.Of(words)}]({Excerpt.Of(address)}).",
        };
}
