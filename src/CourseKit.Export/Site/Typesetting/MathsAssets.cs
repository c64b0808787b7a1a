using System.Security.Cryptography;
using System.Text;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>The files that a page with formulas needs: a style sheet, the font that it names, and a script that copies a formula as TeX. Each has the hash of its bytes in its name.</summary>
internal static class MathsAssets
{
    private static readonly byte[] _font = Bytes("stix-two-math.woff2");
    private static readonly string _fontName = Name("stix-two-math", _font, "woff2");
    private static readonly byte[] _style = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes("maths.css")).Replace("STIX-FILE", _fontName, StringComparison.Ordinal));
    private static readonly byte[] _script = Bytes("maths.js");

    /// <summary>From the root of the site.</summary>
    public static string Style { get; } = Model.SiteFiles.ThemeFolder + Name("maths", _style, "css");

    /// <inheritdoc cref="Style"/>
    public static string Script { get; } = Model.SiteFiles.ThemeFolder + Name("maths", _script, "js");

    public static IReadOnlyList<OutputFile> Files { get; } =
    [
        File(Model.SiteFiles.ThemeFolder + _fontName, _font),
        File(Style, _style),
        File(Script, _script),
    ];

    /// <summary>True for HTML with a formula in it.</summary>
    public static bool IsNeededBy(string html) => html.Contains("<math ", StringComparison.Ordinal);

    private static OutputFile File(string path, byte[] bytes) => new(SitePath.Of(path), new OutputContent.Bytes(bytes));

    private static string Name(string name, byte[] bytes, string extension) =>
        $"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{extension}";

    private static byte[] Bytes(string name)
    {
        using var file = WebFiles.Open(name);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
