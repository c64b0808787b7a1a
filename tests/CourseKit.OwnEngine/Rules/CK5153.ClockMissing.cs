using CourseKit.Syntax;

namespace OwnEngine;

public static class ClockMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5153",
        Name = "clock-missing",
        Severity = Severity.Error,
        Title = "A template asks for the time where there is none",
        Explanation = """
            The same course gives the same bytes whenever it is built, so `date.now` is known only where the builder passes a time in.
            """,
        Bad = """
            === templates/home.html
            <footer>Built on {{ date.now | date.to_string '%F' }}</footer>
            === _index.md
            ---
            title: Tampering
            ---
            """,
        Good = """
            === templates/home.html
            <footer>Version of {{ page.date | date.to_string '%F' }}</footer>
            === _index.md
            ---
            title: Tampering
            date: 2025-11-01
            ---
            """,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, "There is no 'date.now' here")
        {
            Label = "asks for the time",
            Hint = "Use a date that belongs to the course, such as 'page.date'.",
        };
}
