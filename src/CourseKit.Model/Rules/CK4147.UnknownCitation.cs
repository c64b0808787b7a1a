using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCitation
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4147",
        Name = "unknown-citation",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A page or prompt names a source that the course does not list",
        Explanation = """
            `[@key]` in the text, `{from=key}` behind a paragraph and `{source=key}` behind a question name one of the keys under `sources` in `course.yml`, or of its
            `bibliography`. There each source is described once, and readers are shown who wrote it, when, and where it can be read.
            """,
        Bad = """
            === course.yml
            sources:
              krakovna2020: {title: Specification gaming, authors: [Victoria Krakovna], year: 2020}
            === page.md
            ---
            title: Proxies
            ---

            Systems do what is asked [@krakovna202].
            """,
        Good = """
            === course.yml
            sources:
              krakovna2020: {title: Specification gaming, authors: [Victoria Krakovna], year: 2020}
            === page.md
            ---
            title: Proxies
            ---

            Systems do what is asked [@krakovna2020].
            """,
    };

    internal static Diagnostic At(Citation citation, IReadOnlyList<string> known) =>
        new(Rule, citation.Location, $"'{Excerpt.Of(citation.Key)}' is no source of this course")
        {
            Label = "no such source",
            Hint = Suggestion.Nearest(citation.Key, known) is { } near
                ? $"Did you mean '{near}'?"
                : $"Add '{Excerpt.Of(citation.Key)}: Its title' under 'sources' in course.yml, or write {(citation.IsInBraces ? "'\\{' when braces" : "'\\[' when brackets")} are meant.",
        };
}
