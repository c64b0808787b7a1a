using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ClozeNotForOrbit
{
    public static readonly Rule Rule = new(typeof(ClozeNotForOrbit))
    {
        Code = "CK6162",
        Name = "cloze-not-for-orbit",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    public static Diagnostic AtFormula(Location formula) =>
        new(Rule, formula, "A deletion with a formula that needs braces: Orbit would cut it apart, so the prompt is left out there")
        {
            Label = "this cannot be written without braces",
            Hint = "Ask it as a question and answer, or hide a shorter part.",
        };

    public static Diagnostic AtBraces(Location cloze) =>
        new(Rule, cloze, "A cloze with braces that Orbit would take for deletions, so the prompt is left out there")
        {
            Hint = "Ask it as a question and answer: code and addresses with braces do no harm there.",
        };
}
