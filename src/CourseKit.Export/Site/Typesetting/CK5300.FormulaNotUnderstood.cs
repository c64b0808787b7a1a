using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

public static class FormulaNotUnderstood
{
    public static readonly Rule Rule = new(typeof(FormulaNotUnderstood))
    {
        Code = "CK5300",
        Name = "formula-not-understood",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
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

        return new Diagnostic(
            Rule, place, command is null
                ? $"The formula cannot be typeset: {mistake.Message}"
                : $"TeX does not know the command '{command}'")
        {
            Label = command is null ? "here" : "unknown",
            Hint = command is null
                ? "Readers see the source of the formula as long as this stands."
                : "Correct it, or define it under macros in course.yml; readers see the source as long as this stands.",
        };
    }
}
