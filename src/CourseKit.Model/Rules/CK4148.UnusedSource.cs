using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnusedSource
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4148",
        Name = "unused-source",
        Severity = Severity.Hint,
        Title = "A source is named nowhere in the course",
        Explanation = """
            Readers are shown the sources that pages and prompts name. One that nothing names is in no list: it may have been meant for a page that does not name it, or be left
            from one that is gone.
            """,
        Bad = """
            === course.yml
            sources:
              krakovna2020: {title: Specification gaming, authors: [Victoria Krakovna], year: 2020}
            === page.md
            ---
            title: Proxies
            ---

            Systems do what is asked.
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

    /// <summary>So many are named; the others are counted.</summary>
    private const int MostNamed = 5;

    internal static Diagnostic At(IReadOnlyList<CourseSource> sources)
    {
        var named = string.Join(", ", sources.Take(MostNamed).Select(source => Excerpt.Of(source.Key)));
        var more = sources.Count > MostNamed ? $" and {sources.Count - MostNamed} more" : "";
        return new(Rule, sources[0].Place!, sources.Count == 1 ? $"Nothing names the source '{named}'" : $"Nothing names these sources: {named}{more}")
        {
            Label = "in no list of sources",
            Hint = "Name it where it is drawn on, as [@key] in the text or {source=key} behind a question, or remove it.",
        };
    }
}
