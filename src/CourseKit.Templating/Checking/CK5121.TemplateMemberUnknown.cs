using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateMemberUnknown
{
    public static readonly Rule Rule = new(typeof(TemplateMemberUnknown))
    {
        Code = "CK5121",
        Name = "template-member-unknown",
        Severity = Severity.Error,
    };

    /// <param name="owner">What is asked, with its article: <c>a page</c>.</param>
    internal static Diagnostic At(Place place, string owner, string member, IEnumerable<string> known)
    {
        var near = Suggestion.Nearest(member, known);
        return new Diagnostic(Rule, place.Location, $"There is no '{member}' in {owner}")
        {
            Label = "unknown member",
            Hint = near is null ? "Look in templates/README.md for what it has." : $"Did you mean '{near}'?",
        };
    }
}
