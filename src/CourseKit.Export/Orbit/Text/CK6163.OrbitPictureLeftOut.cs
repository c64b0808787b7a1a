using CourseKit.Syntax;

namespace CourseKit.Export;

internal enum OrbitPictureLoss
{
    /// <summary>It stands in a cloze.</summary>
    Cloze,

    /// <summary>Its kind of file is one that Orbit does not show.</summary>
    Kind,

    /// <summary>The side has one already.</summary>
    Second,
}

public static class OrbitPictureLeftOut
{
    public static readonly Rule Rule = new(typeof(OrbitPictureLeftOut))
    {
        Code = "CK6163",
        Name = "orbit-picture-left-out",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(Location picture, OrbitPictureLoss loss) => new(Rule, picture, loss switch
    {
        OrbitPictureLoss.Cloze => "A picture in a cloze: Orbit shows none there",
        OrbitPictureLoss.Second => "A second picture in one side: Orbit shows the first",
        _ => "A picture of a kind that Orbit does not show",
    })
    {
        Hint = loss switch
        {
            OrbitPictureLoss.Cloze => "Ask it as a question and answer to have the picture in Orbit.",
            OrbitPictureLoss.Second => "Join the two in one file, or make two prompts.",
            _ => "Save it as PNG, JPEG or SVG.",
        },
    };
}
