using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FigureWithoutAlt
{
    public static readonly Rule Rule = new(typeof(FigureWithoutAlt))
    {
        Code = "CK5006",
        Name = "figure-without-alt",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    /// <param name="standIn">The parameter that is read instead; null when there is none.</param>
    internal static Diagnostic At(Location figure, string? standIn) =>
        new(Rule, figure, standIn is null ? "The figure has no alternative text" : $"The figure has no alternative text; its {standIn} is read instead")
        {
            Label = "no 'alt'",
            Hint = "Say in 'alt' what the figure shows; alt=\"\" where it only decorates.",
        };
}
