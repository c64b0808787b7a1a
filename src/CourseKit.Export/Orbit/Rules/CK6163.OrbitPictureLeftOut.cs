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
    public static readonly Rule Rule = new()
    {
        Code = "CK6163",
        Name = "orbit-picture-left-out",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A picture of a prompt is left out in Orbit",
        Explanation = """
            Orbit shows one picture under each side of a question, a PNG, JPEG or SVG, and none with a cloze. Where it can show no picture, its description stands in
            the text instead. Only pages with `review: orbit` are looked at.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            C: The moon stands over the {near} bulge. ![A disc with two bulges](bulge.svg)
            {{< /orbit_review >}}
            === content/bulge.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx=".5" cy=".5" r=".5"/></svg>
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: Over which bulge does the moon stand? ![A disc with two bulges](bulge.svg)
            A: The near one.
            {{< /orbit_review >}}
            === content/bulge.svg
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle cx=".5" cy=".5" r=".5"/></svg>
            """,
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
