using System.Runtime.CompilerServices;
using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Browser.Tests;

/// <summary>The repository's example course, built in memory.</summary>
internal static class ExampleSite
{
    public const string PageWithPrompts = "outer/reward-tampering/";
    public const string PageWithMaths = "inner/mesa-optimizers/";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> _files = new(Compile);

    public static IReadOnlyDictionary<string, byte[]> Build() => _files.Value;

    /// <summary>The address of every page, redirects left out: they are gone before a test can look.</summary>
    public static IEnumerable<string> AllPages =>
        from path in Build().Keys.Order(StringComparer.Ordinal)
        where path.EndsWith("index.html", StringComparison.Ordinal)
        where !System.Text.Encoding.UTF8.GetString(Build()[path]).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)
        select path[..^"index.html".Length];

    public static IEnumerable<string> KindsOfPage =>
        ["", "outer/", PageWithPrompts, "outer/specification-gaming/", "inner/wrap-up/", "tags/", "decks/", "404.html"];

    private static Dictionary<string, byte[]> Compile()
    {
        var folder = CourseFolder();
        var (place, problem) = CoursePlace.Find(folder, folder);
        Assert.Null(problem);
        var files = CourseReader.Read(place!, outputFolder: null);
        var result = CourseCompiler.Build(files, CompileOptions.ForExamples with
        {
            Publish = CompileOptions.ForExamples.Publish with { Now = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) },
        });
        Assert.False(result.HasErrors);
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal)).ToDictionary(
            file => file.Path["site/".Length..],
            file => file.Content switch
            {
                OutputContent.Bytes bytes => bytes.Data.ToArray(),
                OutputContent.Copy copy => File.ReadAllBytes(Path.Combine(folder, copy.AssetPath)),
                _ => throw new InvalidOperationException(),
            },
            StringComparer.Ordinal);
    }

    private static string CourseFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "course"));
}
