using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The theme that comes with CourseKit, out of the assembly itself.</summary>
internal static class DefaultTheme
{
    private const string Prefix = "theme/";

    /// <summary>One file a language, of which a theme has the one that its course is in.</summary>
    private const string TranslationFolder = "partials/words/";

    /// <summary>True for a path as findings in these files state it.</summary>
    public static bool Holds(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

    private static IReadOnlyList<ThemeFile.Text> All { get; } = Read();

    public static IReadOnlyList<ThemeFile.Text> Files { get; } = [.. All.Where(file => !IsTranslation(file.Name))];

    /// <summary>
    /// The words of the theme in other languages than English, by the language's tag, with its script where there are several.
    /// </summary>
    public static IReadOnlyDictionary<string, ThemeFile.Text> Translations { get; } =
        All.Where(file => IsTranslation(file.Name)).ToDictionary(file => LanguageOf(file.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for words in one language, of the theme or of a course.</summary>
    public static bool IsTranslation(string name) =>
        name.StartsWith(TranslationFolder, StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal);

    /// <summary><c>de</c> of <c>partials/words/de.html</c>.</summary>
    public static string LanguageOf(string name) => name[TranslationFolder.Length..^".html".Length];

    private static IReadOnlyList<ThemeFile.Text> Read()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return new ThemeFile.Text(name[Prefix.Length..].Replace('\\', '/'), new SourceText(name, reader.ReadToEnd()));
                }),
        ];
    }
}
