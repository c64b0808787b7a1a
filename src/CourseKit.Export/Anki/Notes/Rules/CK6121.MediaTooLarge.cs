using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MediaTooLarge
{
    /// <summary>A picture that fills the screen of a phone needs a tenth of it; a deck of a few such files is more than a phone's store hands out.</summary>
    internal const long MostBytes = 5 * Megabyte;

    private const long Megabyte = 1_000_000;

    public static readonly Rule Rule = new()
    {
        Code = "CK6121",
        Name = "media-too-large",
        Severity = Severity.Warning,
        Title = "A prompt shows a very large file",
        Explanation = """
            Every reader downloads the deck with all its files, and Anki copies each of them to all of the reader's devices. A card is seldom
            larger than the screen of a phone, for which a picture needs well below a megabyte; from five megabytes on a file is reported.
            The deck carries it all the same.
            """,
        Bad = """
            $ printf -- '---\ntitle: Scans\n---\n\n{{< orbit_review >}}\nWhat is ![the scan](scan.png)?\nA loop.\n{{< /orbit_review >}}\n' > index.md
            $ head -c 12000000 /dev/zero > scan.png
            $ coursekit check .
            """,
        Good = """
            $ printf -- '---\ntitle: Scans\n---\n\n{{< orbit_review >}}\nWhat is ![the scan](scan.png)?\nA loop.\n{{< /orbit_review >}}\n' > index.md
            $ head -c 300000 /dev/zero > scan.png
            $ coursekit check .
            """,
    };

    internal static Diagnostic At(Location address, long bytes) =>
        new(Rule, address, string.Create(CultureInfo.InvariantCulture, $"A prompt shows a file of {bytes / (double)Megabyte:0.0} MB"))
        {
            Label = "every reader's devices get a copy",
            Hint = "Scale it down: 1200 pixels are enough for a card.",
        };
}
