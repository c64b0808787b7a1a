using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The theme that comes with CourseKit, out of the assembly itself.</summary>
internal static class DefaultTheme
{
    private const string Prefix = "theme/";

    /// <summary>True for a path as findings in these files state it.</summary>
    public static bool Holds(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

    public static IReadOnlyList<ThemeFile.Text> Files { get; } = Read();

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
