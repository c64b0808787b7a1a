using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Anki.Tests;

/// <summary>A copy of a course in a folder of its own, where its author goes on writing.</summary>
internal sealed class CourseFolder : IDisposable
{
    private static readonly string[] NotCopied = ["bin", "obj", "dist", ".coursekit"];

    private static readonly string Courses = Repository.At("tests", "anki", "courses");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coursekit-anki-course-");

    private CourseFolder(string source) => Copy(new DirectoryInfo(source), _folder.FullName);

    /// <summary>The courses of <c>tests/anki/courses</c>.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Courses).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The example course, with the lock that is committed.</summary>
    public static CourseFolder Example() => new(Repository.At("course"));

    /// <summary>A course of <see cref="Names"/>.</summary>
    public static CourseFolder Named(string name) => new(Path.Combine(Courses, name));

    /// <summary>The texts of all pages by their places on the disk. What is set is written.</summary>
    public IReadOnlyDictionary<string, string> Pages
    {
        get => Directory.EnumerateFiles(_folder.FullName, "*.md", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
        set
        {
            foreach (var (path, text) in value) File.WriteAllText(path, text);
        }
    }

    /// <summary>Writes a text in the place of another, which stands in the file once.</summary>
    public void Replace(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(old).Length);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Writes a text in the place of another in every page.</summary>
    public void ReplaceInPages(string old, string now)
    {
        Pages = Pages.ToDictionary(page => page.Key, page => page.Value.Replace(old, now, StringComparison.Ordinal));
    }

    public void Write(IdentityLock identities) => Write(IdentityLock.FileName, IdentityLockWriter.Write(identities));

    public void Rename(string old, string now) => File.Move(At(old), At(now));

    /// <summary>Builds the course and writes its lock.</summary>
    public Edition Build()
    {
        var (place, problem) = CoursePlace.Find(_folder.FullName, _folder.FullName);
        Assert.Null(problem);
        var result = CourseCompiler.Build(CourseReader.Read(place!), new CompileOptions
        {
            Publish = new PublishOptions { Now = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) },
        });
        var errors = result.Findings.Where(finding => finding.Severity == Severity.Error);
        Assert.Empty(errors.Select(finding => $"{finding.Code} {finding.Message}"));
        if (result.LockText is { } text) Write(IdentityLock.FileName, text);
        return Edition.Of(result);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string path) => Path.Combine(_folder.FullName, path);

    private string Read(string path) => File.ReadAllText(At(path));

    private void Write(string path, string text) => File.WriteAllText(At(path), text);

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles()) file.CopyTo(Path.Combine(target, file.Name));
        foreach (var folder in source.EnumerateDirectories().Where(folder => !NotCopied.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(target, folder.Name));
        }
    }
}
