using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadSource
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7020",
        Name = "bad-source",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A source in course.yml has no title, or says something that sources do not say",
        Explanation = """
            Under `sources`, `course.yml` lists what the course draws on. Each source is a key and its title, or a key with `title`, `authors`,
            `year`, `in` (a journal, a book, a site) and `url`. Pages and prompts name sources by these keys.
            """,
        Bad = """
            === course.yml
            sources:
              krakovna2020: {titel: Specification gaming, year: 2020}
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it [@krakovna2020].
            """,
        Good = """
            === course.yml
            sources:
              krakovna2020: {title: Specification gaming, year: 2020}
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it [@krakovna2020].
            """,
    };

    internal static Diagnostic WithoutTitle(Location key, string name) =>
        new(Rule, key, $"The source '{Excerpt.Of(name)}' has no title")
        {
            Label = "no title",
            Hint = $"Write '{Excerpt.Of(name)}: Its title', or give it 'title:'.",
        };

    internal static Diagnostic UnknownKey(Location key, string name, string? near) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is nothing that a source says")
        {
            Label = "has no effect",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"A source says {string.Join(", ", SourceSettingReader.Keys)}.",
        };
}
