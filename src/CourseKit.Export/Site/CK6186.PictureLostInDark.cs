using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PictureLostInDark
{
    public static readonly Rule Rule = new(typeof(PictureLostInDark))
    {
        Code = "CK6186",
        Name = "picture-lost-in-dark",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "The drawing is black on nothing")
        {
            Label = "not seen on a dark page",
            Hint = "Draw it in a grey, give it a light ground, or put a variant that ends in .dark.svg beside it.",
        };
}
