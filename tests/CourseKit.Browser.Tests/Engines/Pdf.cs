using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace CourseKit.Browser.Tests;

internal static class Pdf
{
    /// <summary>All text of a document, with single spaces.</summary>
    public static string TextOf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        var text = string.Join(' ', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
