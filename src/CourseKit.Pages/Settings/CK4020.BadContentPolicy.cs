using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadContentPolicy
{
    public static readonly Rule Rule = new(typeof(BadContentPolicy))
    {
        Code = "CK4020",
        Name = "bad-content-policy",
        Severity = Severity.Error,
    };

    internal static Diagnostic UnknownDirective(Location key, string name) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is no directive that a page's policy has")
        {
            Label = "has no effect",
            Hint = Suggestion.Nearest(name, PolicyDirectives.All) is { } near
                ? $"Did you mean '{near}'?"
                : $"The directives are {string.Join(", ", PolicyDirectives.All)}.",
        };

    /// <param name="value">What stands there.</param>
    /// <param name="source">The part of it that is wrong.</param>
    internal static Diagnostic BadSource(Located<string> value, string source) =>
        new(Rule, value.Location, $"'{Excerpt.Of(source)}' is no source of a policy")
        {
            Label = "allows nothing",
            Hint = source.Trim('\'').All(c => c is (>= 'a' and <= 'z') or '-')
                ? $"Write \"'{source.Trim('\'')}'\": a word of the language stands in single quotes, "
                    + "and YAML wants double ones around them."
                : "Write a host such as https://api.example.org, a scheme such as \"blob:\", "
                    + "or a word in single quotes such as \"'unsafe-eval'\".",
        };
}
