using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OneItemForOrbit
{
    public static readonly Rule Rule = new(typeof(OneItemForOrbit))
    {
        Code = "CK6164",
        Name = "one-item-for-orbit",
        Severity = Severity.Hint,
        Loss = ReaderLoss.Spoiled,
    };

    public static Diagnostic At(Prompt prompt, Location first) =>
        new(Rule, prompt.Location, "A prompt with the words of another: the Orbit deck has the first alone")
        {
            Hint = prompt.ShowsImages ? "Name in the question what its picture shows." : "Say in the question what tells the two apart, or take one out.",
            Related = [new RelatedLocation(first, "the first")],
        };
}
