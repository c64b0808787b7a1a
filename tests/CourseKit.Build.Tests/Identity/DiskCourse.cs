using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>A course on the disk that is built again and again.</summary>
internal sealed class DiskCourse : IDisposable
{
    private readonly TempFolder _folder = new();

    public static CompileOptions Options { get; } = new()
    {
        Publish = new PublishOptions { Now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) },
    };

    public string LockPath => _folder["week/coursekit.lock.json"];

    public string LockText
    {
        get => File.ReadAllText(LockPath);
        set => File.WriteAllText(LockPath, value);
    }

    public IdentityLock Lock => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, LockText)).Lock!;

    /// <summary>Where the last build went; one file has an output of its own.</summary>
    public OutputTarget Target => Place is { OnlyFile: { } file } ? new(_folder[$"of-{file}"], file) : new(_folder["week/dist"], "week/dist");

    public CoursePlace Place { get; private set; } = null!;

    public string this[string path] => _folder["week/" + path];

    public static DiskCourse WithSettings(string settings = "title: Week\nid: week\nbase_url: https://example.org/\n") => new DiskCourse().With("course.yml", settings);

    public DiskCourse With(string path, string text)
    {
        _folder.With("week/" + path, text);
        return this;
    }

    /// <summary>A page with one review block; each line is a question, a bar, and its answer, or a cloze.</summary>
    public DiskCourse WithPage(string path, params string[] prompts) => WithPage(path, "", prompts);

    /// <param name="settings">More lines of front matter.</param>
    public DiskCourse WithPage(string path, string settings, string[] prompts)
    {
        var lines = prompts.Select(prompt => prompt.Split(" | ") is [var question, var answer] ? $"Q: {question}\nA: {answer}\n" : $"C: {prompt}\n");
        return With(path, $"---\ntitle: {Path.GetFileNameWithoutExtension(path)}\n{settings}---\n\n{{{{< orbit_review >}}}}\n{string.Join('\n', lines)}{{{{< /orbit_review >}}}}\n");
    }

    public DiskCourse Without(string path)
    {
        File.Delete(this[path]);
        return this;
    }

    /// <summary>Compiles and, when nothing stops it, writes.</summary>
    /// <param name="only">One file of the course instead of the whole.</param>
    /// <param name="whileBuilding">Happens between reading and writing.</param>
    public DiskBuild Build(string? only = null, LockUse use = LockUse.Update, Action? whileBuilding = null)
    {
        Place = CoursePlace.Find(only is null ? "week" : $"week/{only}", _folder.Path).Place!;
        var files = CourseReader.Read(Place, Target.Folder);
        var result = CourseCompiler.Build(files, Options with { Lock = use });
        whileBuilding?.Invoke();
        var written = result.HasErrors ? null : CourseOutput.Write(result, files, Place, Target);
        return new DiskBuild(result, written);
    }

    /// <summary>Builds and expects that nothing speaks against it.</summary>
    public DiskCourse MustBuild(string? only = null)
    {
        var build = Build(only);
        Assert.DoesNotContain(build.Codes, code => code.StartsWith("error", StringComparison.Ordinal));
        return this;
    }

    /// <summary>The id of the prompt in use with a question, or cloze.</summary>
    public string Id(string question) => Locked(question).Id;

    public LockedPrompt Locked(string question) => Lock.Prompts.Single(prompt => prompt.Question == question && prompt.State != PromptState.Retired);

    public void Dispose() => _folder.Dispose();
}

internal sealed record DiskBuild(CompileResult Result, OutputResult? Written)
{
    /// <summary>Findings as <c>error CK1001</c>, in order.</summary>
    public IEnumerable<string> Codes =>
        Result.Report.Diagnostics.Concat(Written?.Problem is { } problem ? [problem] : []).Select(found => $"{found.Severity.ToText()} {found.Code}");
}
