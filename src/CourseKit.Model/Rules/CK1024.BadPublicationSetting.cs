using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPublicationSetting
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1024",
        Name = "bad-publication-setting",
        Severity = Severity.Error,
        Title = "A setting that says where a page is shown cannot be read",
        Explanation = """
            `build`, `cascade` and `sitemap` decide which pages readers get and where they meet them. One that is not understood would
            publish what its author holds back, so it is an error.
            """,
        Bad = """
            ---
            title: Answers
            build:
              render: nevr
            ---

            What the exercises ask for.
            """,
        Good = """
            ---
            title: Answers
            build:
              list: never
            ---

            What the exercises ask for.
            """,
    };

    internal static Diagnostic At(Location location, string key, string problem, string hint) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' {problem}") { Label = "not understood", Hint = hint };

    internal static Diagnostic Unknown(Location location, string key, string? near, IReadOnlyList<string> known) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' is not a known setting")
        {
            Label = "has no effect",
            Hint = near is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{near}'?",
        };
}
