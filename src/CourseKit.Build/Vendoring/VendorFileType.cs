using CourseKit.Export;

namespace CourseKit.Build;

/// <summary>What may be copied into a course: the pictures that browsers show, and files that are there to be downloaded.</summary>
internal static class VendorFileType
{
    private static readonly (string Ending, string[] Types)[] _pictures =
    [
        (".png", ["image/png"]), (".jpg", ["image/jpeg"]), (".jpeg", ["image/jpeg"]), (".gif", ["image/gif"]), (".webp", ["image/webp"]), (".avif", ["image/avif"]),
        (".svg", ["image/svg+xml"]), (".bmp", ["image/bmp"]), (".ico", ["image/x-icon", "image/vnd.microsoft.icon"]),
    ];

    /// <summary>Endings of files that a browser saves, or opens as a document of its own. Pages of a site have none of them.</summary>
    private static readonly HashSet<string> _downloads = new(
        [
            ".pdf", ".epub", ".zip", ".gz", ".tgz", ".xz", ".7z", ".csv", ".tsv", ".ods", ".odt", ".odp", ".xls", ".xlsx", ".doc", ".docx", ".ppt", ".pptx", ".ipynb", ".apkg",
            ".colpkg", ".bib", ".tex", ".mp3", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".m4a", ".m4v", ".webm", ".ogv", ".srt", ".vtt",
        ], StringComparer.OrdinalIgnoreCase);

    /// <summary>What hosts say of a file about which they know nothing.</summary>
    private static readonly string[] _noTypes = ["application/octet-stream", "binary/octet-stream"];

    /// <summary>The ending of an address in small letters; empty when it has none that is known.</summary>
    public static string EndingOf(Uri address)
    {
        var ending = Path.GetExtension(address.AbsolutePath).ToLowerInvariant();
        return _downloads.Contains(ending) || Array.Exists(_pictures, picture => picture.Ending == ending) ? ending : "";
    }

    public static bool IsDownload(Uri address) => _downloads.Contains(Path.GetExtension(address.AbsolutePath));

    /// <summary>The ending that the file is to have, by what its host says it is and by what it holds; or why it is not copied.</summary>
    public static (string Ending, VendorProblem? Problem) Of(WebAnswer answer, Uri asked, bool isPicture)
    {
        var type = answer.ContentType ?? _noTypes[0];
        var ending = EndingOf(asked);
        if (type is "text/html" or "application/xhtml+xml")
        {
            return ("", new("its host answers with a page", "Open the address in a browser, and write the one of the file itself."));
        }

        if (answer.Body.Length == 0)
        {
            return ("", new("it is empty", "Look where the file is now and write that address, or use another file."));
        }

        if (!isPicture) return (ending, null);
        if (!_noTypes.Contains(type))
        {
            ending = Array.Exists(_pictures, known => known.Ending == ending && known.Types.Contains(type)) ? ending : EndingOfType(type);
        }

        if (!Array.Exists(_pictures, known => known.Ending == ending))
        {
            return ("", new($"it is no picture but '{type}'", "Write the address of a picture, or save the file as one and show that."));
        }

        // Opened by itself, a drawing of the course's own site may do what the site may.
        return ending == ".svg" && SvgScript.IsIn(answer.Body)
            ? ("", new("it is a drawing with a program in it", "Save the drawing as PNG and show that: a copy would bring the program into the course."))
            : (ending, null);
    }

    private static string EndingOfType(string type) => Array.Find(_pictures, known => known.Types.Contains(type)).Ending ?? "";
}
