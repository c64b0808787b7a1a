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

    public static Diagnostic At(Location prompt, Location first) =>
        new(Rule, prompt, "A prompt with the words of another: the Orbit deck has the first alone")
        {
            Hint = "Name in the question what its picture shows.",
            Related = [new RelatedLocation(first, "the first")],
        };
}
