using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PictureNotAsNamed
{
    public static readonly Rule Rule = new(typeof(PictureNotAsNamed))
    {
        Code = "CK6012",
        Name = "picture-not-as-named",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(string path, ImageFormat named, ImageFormat? found) =>
        new(Rule, Location.OfFile(path), found is { } other && other != named
            ? $"'{path}' is a picture in {NameOf(other)}"
            : $"'{path}' is {(found is null ? "no" : "no whole")} picture in {NameOf(named)}")
        {
            Hint = found is { } actual && actual != named
                ? $"Give it a name that ends in {EndingOf(actual)}, or save it as {NameOf(named)}."
                : "Save the picture again.",
        };

    private static string NameOf(ImageFormat format) => format switch
    {
        ImageFormat.Png => "PNG",
        ImageFormat.Jpeg => "JPEG",
        ImageFormat.Gif => "GIF",
        ImageFormat.WebP => "WebP",
        _ => "SVG",
    };

    private static string EndingOf(ImageFormat format) => format == ImageFormat.Jpeg ? ".jpg" : "." + NameOf(format).ToLowerInvariant();
}
