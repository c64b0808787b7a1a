using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PictureNotAsNamed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6012",
        Name = "picture-not-as-named",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A picture is not what its name says",
        Explanation = """
            The ending of a file's name tells browsers and Anki how to show it. When the file holds something else, or ends before it says how
            large it is, readers may see a broken picture. Often it is an error page that was saved in place of a picture, or a download that broke off.
            """,
        Bad = """
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop with two arrows](loop.png)
            === content/loop.png
            404 Not Found
            """,
        Good = """
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop with two arrows](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>
            """,
    };

    internal static Diagnostic At(string path, ImageFormat named, ImageFormat? found) =>
        new(Rule, Location.OfFile(path), found is { } other && other != named
            ? $"'{path}' is a picture in {NameOf(other)}"
            : $"'{path}' is {(found is null ? "no" : "no whole")} picture in {NameOf(named)}")
        {
            Hint = found is { } actual && actual != named ? $"Give it a name that ends in {EndingOf(actual)}, or save it as {NameOf(named)}." : "Save the picture again.",
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
