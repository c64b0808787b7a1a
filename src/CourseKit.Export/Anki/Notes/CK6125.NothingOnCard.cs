using CourseKit.Syntax;

namespace CourseKit.Export;

public static class NothingOnCard
{
    public static readonly Rule Rule = new(typeof(NothingOnCard))
    {
        Code = "CK6125",
        Name = "nothing-on-card",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(Location question) =>
        new(Rule, question, "Nothing of this question can be shown on a card")
        {
            Label = "its source is shown instead",
            Hint = "Ask in words, or with a picture of the course that has an alternative text.",
        };
}
