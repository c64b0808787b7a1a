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
        if (courseFolder is null || IsLink(courseFolder)) return TypesetCache.Empty;
        try
        {
            var path = Path.Combine(courseFolder, FileName);
            if (!File.Exists(path)) return TypesetCache.Empty;
            var cache = TypesetCache.Read(File.ReadAllBytes(path), out var isDamaged);
            if (isDamaged) diagnostics.Add(CacheDamaged.At(FileName));
            return cache;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return TypesetCache.Empty;
        }
    }

    /// <summary>Writes only where there is something new.</summary>
    public static void Write(string? courseFolder, Typesetter typesetter)
    {
        if (courseFolder is null || !typesetter.HasNews || IsLink(courseFolder)) return;
        try
        {
            var folder = Path.Combine(courseFolder, Folder);
            Directory.CreateDirectory(folder);

            // The folder keeps itself out of git, whatever the repository ignores.
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore)) WholeFile.Replace(ignore, "*\n", static () => { });
            WholeFile.Replace(Path.Combine(courseFolder, FileName), typesetter.ToCache(), static () => { });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Slower next time, and no less right.
        }
    }

    /// <summary>What lies elsewhere is not the course's.</summary>
    private static bool IsLink(string courseFolder) => new DirectoryInfo(Path.Combine(courseFolder, Folder)).LinkTarget is not null;
}
