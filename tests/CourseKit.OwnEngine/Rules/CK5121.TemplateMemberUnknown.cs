using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateMemberUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5121",
        Name = "template-member-unknown",
        Severity = Severity.Error,
        Title = "A template asks a value for a member that it does not have",
        Explanation = """
            The members of each kind of object are listed in templates/README.md. An unknown one would silently print nothing.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ page.titel | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ page.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
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
