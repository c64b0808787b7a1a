using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeletionNotOnCard
{
    public static readonly Rule Rule = new(typeof(DeletionNotOnCard))
    {
        Code = "CK6126",
        Name = "deletion-not-on-card",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location question) =>
        new(Rule, question, "A deletion of this cloze is not in its text")
        {
            Label = "in an alternative text, a title or a tag",
            Hint = "Move the deletion into the text around it.",
        };
}
