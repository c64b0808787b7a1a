using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MediaTypeNotShown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6122",
        Name = "media-type-not-shown",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A prompt shows a file of a type that Anki does not show",
        Explanation = """
            Anki shows what the browsers inside its programs show: PNG, JPEG, GIF, WebP, AVIF, SVG, BMP and ICO pictures, and plays common
            sound and film. The deck goes without any other file, and its alternative text stands on the card.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does ![a loop with two arrows](loop.tiff) show?
            A feedback loop.
            {{< /orbit_review >}}
            === content/loop.tiff
            II*
            """,
        Good = """
            === content/loops.md
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does ![a loop with two arrows](loop.png) show?
            A feedback loop.
            {{< /orbit_review >}}
            === content/loop.png
            PNG
            """,
    };

    internal static Diagnostic At(Location address, CardFile file) =>
        new(Rule, address, $"Anki does not show '{file.Asset.Path}'")
        {
            Label = "left out of the deck",
            Hint = Recordings.IsSound(file.Asset.Path) ? "Save it as MP3, M4A or OGG."
                : Recordings.IsFilm(file.Asset.Path) ? "Save it as MP4 or WebM."
                : "Save it as PNG, JPEG, WebP or SVG.",
        };
}
