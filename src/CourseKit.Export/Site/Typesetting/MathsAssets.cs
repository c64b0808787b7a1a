using System.Text;

namespace CourseKit.Export;

/// <summary>
/// The files that a page with formulas needs: a style sheet, the font that it names, and a script that copies a formula as TeX.
/// </summary>
internal static class MathsAssets
{
    private static readonly WebAsset _font = WebAsset.Of("stix-two-math.woff2");
    private static readonly WebAsset _style = WebAsset.Of("maths.css", StyleSheet());
    private static readonly WebAsset _script = WebAsset.Of("maths.js");

    /// <summary>From the root of the site.</summary>
    public static string Style => _style.Address;

    /// <inheritdoc cref="Style"/>
    public static string Script => _script.Address;

    public static IReadOnlyList<OutputFile> Files { get; } = [_font.File, _style.File, _script.File];

    /// <summary>True for HTML with a formula in it.</summary>
    public static bool IsNeededBy(string html) => html.Contains("<math ", StringComparison.Ordinal);

    /// <summary>It lies beside the font.</summary>
    private static byte[] StyleSheet()
    {
        var fontName = _font.Address[(_font.Address.LastIndexOf('/') + 1)..];
        var css = Encoding.UTF8.GetString(WebAsset.Bytes("maths.css"));
        return Encoding.UTF8.GetBytes(css.Replace("STIX-FILE", fontName, StringComparison.Ordinal));
    }
}
