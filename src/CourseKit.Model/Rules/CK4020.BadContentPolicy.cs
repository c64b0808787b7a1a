using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadContentPolicy
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4020",
        Name = "bad-content-policy",
        Severity = Severity.Error,
        Title = "An entry of content_security_policy cannot be part of a policy",
        Explanation = """
            Every page carries a content security policy: a list of what a browser may load and run on it. CourseKit sees in a page what
            it uses and allows that; what only a script of yours loads, it cannot see. Under `content_security_policy`, `course.yml`
            names that: a directive, such as `connect-src`, and one or more sources. A source is the address of a host
            (`https://api.example.org`), a scheme (`"blob:"`), or one of the language's own words in single quotes (`'unsafe-eval'`).
            `content_security_policy: none` leaves the policy out.
            """,
        Bad = """
            === course.yml
            title: Alignment
            content_security_policy:
              connect-src: self
              script: https://cdn.example.org
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            content_security_policy:
              connect-src: "'self'"
              script-src: https://cdn.example.org
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
