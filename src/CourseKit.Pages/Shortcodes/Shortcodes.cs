using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Which shortcodes there are.</summary>
public static class Shortcodes
{
    private const string Folder = "templates/shortcodes/";
    private const string Ending = ".html";

    /// <summary>
    /// The built-in ones. A new one is a class in <c>BuiltIn</c>, a template in <c>templates/shortcodes/</c> and a line here.
    /// </summary>
    public static IReadOnlyList<ShortcodeSignature> All { get; } =
    [
        DetailsShortcode.Signature,
        FigureShortcode.Signature,
        HighlightShortcode.Signature,
        IncludeShortcode.Signature,
        ReviewShortcode.Signature,
        ParamShortcode.Signature,
        QuoteShortcode.Signature,
        RefShortcodes.Ref,
        RefShortcodes.RelRef,
    ];

    /// <summary>
    /// True for the percent form of a shortcode that is the course's own. The built-in ones give finished HTML in both forms; their
    /// inner text, and so its headings, is part of the page in the percent form.
    /// </summary>
    public static bool GiveMarkdown(ShortcodeSignature signature, ShortcodeNotation notation) =>
        notation == ShortcodeNotation.Percent && !IsBuiltIn(signature);

    /// <summary>Whether a shortcode is one of ours, by its name: the course may have changed how it looks.</summary>
    public static bool IsBuiltIn(ShortcodeSignature signature)
    {
        foreach (var builtIn in All)
        {
            if (builtIn.Name == signature.Name) return true;
        }

        return false;
    }

    /// <summary>
    /// Takes the templates of a course, gives the built-in shortcodes and those that it defines as <c>templates/shortcodes/NAME.html</c>. A
    /// template that states no parameters changes how a built-in shortcode looks, not what it takes.
    /// </summary>
    public static IReadOnlyList<ShortcodeSignature> With(IEnumerable<SourceText> templates, ICollection<Diagnostic> diagnostics)
    {
        var all = All.ToDictionary(signature => signature.Name, StringComparer.Ordinal);
        foreach (var template in templates.OrderBy(template => template.Path, StringComparer.Ordinal))
        {
            if (NameOf(template.Path) is not { } name) continue;
            var signature = ShortcodeSignatureReader.Read(name, template, diagnostics);
            if (signature is not null) all[name] = signature with { Role = RoleOf(name) };
            else if (!all.ContainsKey(name)) all[name] = new ShortcodeSignature(name, ShortcodeInner.None, []);
        }

        return [.. all.Values.OrderBy(signature => signature.Name, StringComparer.Ordinal)];
    }

    /// <summary>Whether a text may call what puts another file in its place: true of more texts than do, never of fewer.</summary>
    public static bool MayInclude(string text)
    {
        foreach (var builtIn in All)
        {
            if (builtIn.Role.IncludedFile is not null && text.IndexOf(builtIn.Name, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private static ShortcodeRole RoleOf(string name) => All.FirstOrDefault(builtIn => builtIn.Name == name)?.Role ?? ShortcodeRole.Unknown;

    /// <summary>The name of the shortcode that a template defines; null when it defines none.</summary>
    private static string? NameOf(string path)
    {
        var isTemplate = path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal)
            && path.Length > Folder.Length + Ending.Length;
        return isTemplate ? path.Substring(Folder.Length, path.Length - Folder.Length - Ending.Length) : null;
    }
}
