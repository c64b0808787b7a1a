using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

public static class TypesettingGivenUp
{
    public static readonly Rule Rule = new(typeof(TypesettingGivenUp))
    {
        Code = "CK5304",
        Name = "typesetting-given-up",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    /// <param name="what"><c>formula</c> or <c>code</c>.</param>
    internal static Diagnostic At(Location place, string what, TypesetTrouble trouble) =>
        new(Rule, place, trouble switch
        {
            TypesetTrouble.TooLong => $"The {what} takes too long to typeset",
            TypesetTrouble.TooMuchMemory => $"The {what} takes too much memory to typeset",
            _ => $"The {what} cannot be typeset: the scripts that do it fail at it",
        })
        {
            Label = "shown as it is written",
            Hint = what == "formula"
                ? "Shorten it, or divide it into several."
                : "Shorten it, or name 'text' as its language: then it is not colored.",
        };
}
