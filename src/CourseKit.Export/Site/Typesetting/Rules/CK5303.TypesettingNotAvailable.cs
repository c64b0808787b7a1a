using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TypesettingNotAvailable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5303",
        Name = "typesetting-not-available",
        Severity = Severity.Error,
        Title = "Formulas and code cannot be typeset on this system",
        Explanation = """
            Formulas and code are typeset by a part of CourseKit that is built for each kind of system and processor. On a system for which there
            is none, a course with formulas or code would look otherwise than on the others, so it is not written.
            `typesetting: none` in `course.yml` allows that: formulas are shown as TeX, and code without colors. Decks are the same either way.
            """,
        Bad = """
            $ coursekit build .    # on a system for which CourseKit brings no V8
            """,
        Good = """
            $ echo 'typesetting: none' >> course.yml
            $ coursekit build .
            """,
    };

    /// <param name="what">The first thing that could not be typeset.</param>
    internal static Diagnostic At(Location place, string what) =>
        new(Rule, place, $"The {what} cannot be typeset: CourseKit has no part for that on this system")
        {
            Label = "would be shown as it is written",
            Hint = "Build on another system, or write 'typesetting: none' in course.yml to have TeX and plain code.",
        };
}
