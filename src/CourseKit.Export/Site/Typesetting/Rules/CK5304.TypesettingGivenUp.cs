using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

public static class TypesettingGivenUp
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5304",
        Name = "typesetting-given-up",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A formula or a piece of code takes too much to be typeset",
        Explanation = """
            Typesetting a formula takes a ten-thousandth of a second. One that takes twenty seconds, or half a gigabyte of memory, is given up, so
            that the build ends: readers see its source, and code without colors. Mostly its commands make ever more of each other, or a
            long table of data stands where a formula or a short program was meant.
            """,
        Bad = """
            $ coursekit build .    # a page has a megabyte of numbers in a fence that begins with ```json
            """,
        Good = """
            $ coursekit build .    # the page links to the file of numbers, or its fence begins with ```text
            """,
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
            Hint = what == "formula" ? "Shorten it, or divide it into several." : "Shorten it, or name 'text' as its language: then it is not colored.",
        };
}
