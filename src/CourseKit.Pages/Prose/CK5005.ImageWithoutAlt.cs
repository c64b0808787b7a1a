using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ImageWithoutAlt
{
    public static readonly Rule Rule = new(typeof(ImageWithoutAlt))
    {
        Code = "CK5005",
        Name = "image-without-alt",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location image) =>
        new(Rule, image, "The image has no alternative text")
        {
            Label = "nothing to read aloud",
            Hint = "Say between the brackets what the image shows, or mark it as decoration with '{role=presentation}'.",
        };
}
