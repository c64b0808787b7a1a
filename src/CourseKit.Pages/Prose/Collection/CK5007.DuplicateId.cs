using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DuplicateId
{
    public static readonly Rule Rule = new(typeof(DuplicateId))
    {
        Code = "CK5007",
        Name = "duplicate-id",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location second, string id, Location first) =>
        new(Rule, second, $"The id '{id}' is used twice on this page")
        {
            Label = "used again here",
            Hint = "Give one of the two another id.",
            Related = [new RelatedLocation(first, "used first here")],
        };
}
