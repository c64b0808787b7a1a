using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Build;

/// <summary>
/// What was typeset before, in <c>.coursekit/</c> of the course. Nothing depends on it but time: it is not read when it is damaged, and a
/// course that cannot be written to is typeset anew each time.
/// </summary>
internal static class TypesettingStore
{
    public const string Folder = ".coursekit";
    public const string FileName = Folder + "/typesetting.bin";

    /// <param name="courseFolder">Absolute; null for a course that keeps nothing.</param>
    /// <param name="diagnostics">Told of a damaged file.</param>
    public static TypesetCache Read(string? courseFolder, ICollection<Diagnostic> diagnostics)
    {
        if (Find(courseFolder, FileName) is not { } bytes) return TypesetCache.Empty;
        var cache = TypesetCache.Read(bytes, out var isDamaged);
        if (isDamaged) diagnostics.Add(CacheDamaged.At(FileName));
        return cache;
    }

    /// <summary>Writes only where there is something new.</summary>
    public static void Write(string? courseFolder, Typesetter typesetter)
    {
        if (courseFolder is not null && typesetter.HasNews) Keep(courseFolder, FileName, typesetter.ToCache());
    }

    /// <summary>The bytes of a file that was kept; null when there is none, or it cannot be read.</summary>
    /// <param name="name">With the folder.</param>
    public static byte[]? Find(string? courseFolder, string name)
    {
        if (courseFolder is null || IsLink(courseFolder)) return null;
        try
        {
            var path = Path.Combine(courseFolder, name);
            return File.Exists(path) && !SpecialFiles.IsSpecialAt(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a file for the next run, where the course can be written to.</summary>
    /// <inheritdoc cref="Find"/>
    public static void Keep(string? courseFolder, string name, byte[] bytes)
    {
        if (courseFolder is null || IsLink(courseFolder)) return;
        try
        {
            var folder = Path.Combine(courseFolder, Folder);
            Directory.CreateDirectory(folder);

            // The folder keeps itself out of git, whatever the repository ignores.
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore)) WholeFile.Replace(ignore, "*\n", static () => { });
            WholeFile.Replace(Path.Combine(courseFolder, name), bytes, static () => { });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Slower next time, and no less right.
        }
    }

    /// <summary>What lies elsewhere is not the course's.</summary>
    private static bool IsLink(string courseFolder) => new DirectoryInfo(Path.Combine(courseFolder, Folder)).LinkTarget is not null;
}
