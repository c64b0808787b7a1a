using System.Security.Cryptography;
using System.Text;
using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// The files that a theme adds to the site, each with a hash of its bytes in its name, so that a browser may keep it for good
/// and still gets the new one after a change.
/// </summary>
internal sealed class ThemeAssets
{
    private static readonly HashSet<string> _themeNames = [.. DefaultTheme.Files.Select(file => file.Name)];

    private ThemeAssets(IReadOnlyList<OutputFile> files, string style, TemplateObject urls, PolicySources uses)
    {
        Uses = uses;
        Files = files;
        Style = style;
        Urls = urls;
    }

    public static TemplateType<ThemeAssets> Type { get; } = TemplateType.Define<ThemeAssets>("theme", "The files of the theme.")
        .Text("style", assets => assets.Style, "The address of the style sheet from the root of the site: all files of `assets/styles/` in the order of their names, the theme's own in the layer `coursekit`.")
        .Text("script", _ => PageScripts.Page, "The address of the script of every page, from the root of the site.")
        .Text("early_script", _ => PageScripts.Early, "The address of the script that runs before anything is drawn, so without `defer`: it knows the colors that the reader chose.")
        .Text("redirect_script", _ => PageScripts.Redirect,
            "The address of the script of `redirect.html`, from the root of the site: it follows the page's link, from a disk too.")
        .Open("files", assets => assets.Urls, "The addresses of the other files of `assets/` by name: `theme.files['logo.svg']`.");

    public IReadOnlyList<OutputFile> Files { get; }

    public string Style { get; }

    public TemplateObject Urls { get; }

    /// <summary>What the style sheet asks other hosts for: an author's style may name a font that lies elsewhere.</summary>
    public PolicySources Uses { get; }

    public static ThemeAssets Of(IEnumerable<ThemeFile> files)
    {
        var assets = files.Where(file => file.Name.StartsWith(ThemeFile.AssetFolder, StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var sheet = StyleSheet(assets.OfType<ThemeFile.Text>());
        var uses = new PolicySources();
        StyleUse.AddSheetTo(uses, sheet);
        var style = PathOf("style.css", Convert.ToHexStringLower(SHA256.HashData(sheet)));
        var others = assets.OfType<ThemeFile.Asset>()
            .Select(file => (Name: file.Name[ThemeFile.AssetFolder.Length..], file.Path, file.Hash))
            .Select(file => (file.Name, Source: file.Path, Path: PathOf(file.Name, file.Hash)))
            .ToList();
        return new ThemeAssets(
            [
                new OutputFile(SitePath.Of(style), new OutputContent.Bytes(sheet)),
                .. PageScripts.Files,
                .. others.Select(other => new OutputFile(SitePath.Of(other.Path), new OutputContent.Copy(other.Source))),
            ],
            SiteAddress.Encode(style),
            TemplateObject.Of(others.Select(other => KeyValuePair.Create(other.Name, (object?)SiteAddress.Encode(other.Path)))),
            uses);
    }

    /// <summary>The theme's own rules stand in a layer: a rule of the course wins over them, however simple its selector is.</summary>
    private static byte[] StyleSheet(IEnumerable<ThemeFile.Text> styles)
    {
        var isTheme = styles.ToLookup(style => _themeNames.Contains(style.Name), style => style.Source.Text);
        return Encoding.UTF8.GetBytes($"@layer coursekit {{\n{string.Join('\n', isTheme[true])}\n}}\n{string.Join('\n', isTheme[false])}");
    }

    private static string PathOf(string name, string hash) => SiteFiles.ThemeFolder + WebAsset.WithHash(name, hash);
}
