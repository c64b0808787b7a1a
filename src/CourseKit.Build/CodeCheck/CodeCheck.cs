using System.Security.Cryptography;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Compiles the fences of a course that ask for it, page by page. One sees the names of those before it on its page that share its scope.
/// What was compiled before is remembered, and a course in which nothing is new does not load Roslyn.
/// </summary>
internal static class CodeCheck
{
    public static IReadOnlyList<Diagnostic> Run(Course course, CourseFiles files, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var scopes = course.Pages.SelectMany(page => ScopesOf(page.Page)).ToList();
        if (scopes.Count == 0) return found;
        var library = RecordCache.HashOf(files.CSharp);
        var compiler = new Lazy<FenceCompiler>(() => new FenceCompiler(files.CSharp, cancellation));
        var memory = FenceMemory.Read(files.CacheFolder, found);
        foreach (var fences in scopes)
        {
            for (var i = 0; i < fences.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (fences[i].Shortcode is { } shortcode)
                {
                    found.Add(CodeNotCompiled.AtShortcode(shortcode));
                    continue;
                }

                var texts = fences.Take(i + 1).Select(fence => fence.Code).ToList();
                var errors = memory.Get(HashOf(library, texts), () => compiler.Value.Compile(texts));
                found.AddRange(errors.Select(error => CodeNotCompiled.At(fences[i].Locate(error.Start, error.Length), error)));
            }
        }

        memory.Write();
        return [.. found.Distinct()];
    }

    private static IEnumerable<IReadOnlyList<CheckedFence>> ScopesOf(CoursePage page)
    {
        var fences = CheckedFences.Of(page);
        foreach (var fence in fences.Where(fence => fence.Scope is null)) yield return [fence];
        var shared = fences.Where(fence => fence.Scope is not null).GroupBy(fence => fence.Scope, StringComparer.Ordinal);
        foreach (var scope in shared) yield return [.. scope];
    }

    /// <summary>Of all that decides what the compiler says; the hash of the course's C# has the version of CourseKit in it.</summary>
    private static string HashOf(string library, IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts.Prepend(library).Prepend(Environment.Version.ToString()))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
