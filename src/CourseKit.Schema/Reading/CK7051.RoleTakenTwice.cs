using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class RoleTakenTwice
{
    public static readonly Rule Rule = new(typeof(RoleTakenTwice))
    {
        Code = "CK7051",
        Name = "role-taken-twice",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string name, MetadataRole role, string first, Location place) =>
        new(Rule, location, $"'{name}' describes {(role == MetadataRole.Prompt ? "prompts" : "pages")}, as '{first}' does")
        {
            Label = "the second record of its kind",
            Hint = $"Move its properties to '{first}', or take the attribute away.",
            Related = [new RelatedLocation(place, "the first")],
        };
}
