using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MediaTypeNotShown
{
    public static readonly Rule Rule = new(typeof(MediaTypeNotShown))
    {
        Code = "CK6122",
        Name = "media-type-not-shown",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
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
