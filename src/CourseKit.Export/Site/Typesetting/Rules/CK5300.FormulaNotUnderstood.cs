using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

public static class FormulaNotUnderstood
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5300",
        Name = "formula-not-understood",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A formula is not TeX that can be typeset",
        Explanation = """
            Formulas are typeset when the site is built. A command that TeX does not know, a brace without its partner or an environment that is
            not ended stops that, and readers see the source of the formula in its place. Commands of your own stand under `macros` in
            `course.yml`, or in a formula of the page: `\newcommand{\norm}[1]{\lVert #1 \rVert}`.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            The agent maximises $\sum_t \gama^t r_t$.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            The agent maximises $\sum_t \gamma^t r_t$.
            """,
    };

    internal static Diagnostic At(MathEmbed math, MathResult.Mistake mistake)
    {
        const string unknown = "Unsupported function name: ";
        var command = mistake.Message.StartsWith(unknown, StringComparison.Ordinal) ? mistake.Message[unknown.Length..] : null;
        var place = mistake.Offset is not { } offset ? math.Location : math.PlaceOf(offset);
        if (command is not null && place != math.Location)
        {
            var end = new LinePosition(place.Start.Line, place.Start.Column + command.Length);
            place = place with { Span = new TextSpan(place.Span.Start, command.Length), End = end };
        }

        return new Diagnostic(Rule, place, command is null ? $"The formula cannot be typeset: {mistake.Message}" : $"TeX does not know the command '{command}'")
        {
            Label = command is null ? "here" : "unknown",
            Hint = command is null ? "Readers see the source of the formula as long as this stands." : "Correct it, or define it under macros in course.yml; readers see the source as long as this stands.",
        };
    }
}
