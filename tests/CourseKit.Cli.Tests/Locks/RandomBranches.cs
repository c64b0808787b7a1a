using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>
/// A random course in git with two branches, each of which adds, edits, moves and sometimes deletes prompts, renames a page or begins
/// one, and builds; then the one is merged into the
/// other by git itself.
/// </summary>
internal sealed class RandomBranches : IDisposable
{
    private static readonly string[] _syllables = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pa", "re", "so", "ti", "vu", "wa", "xe", "zo"];

    private readonly Random _random;
    private readonly GitCourse _course = new();
    private readonly bool _isApart;

    /// <param name="isApart">Whether each branch works on pages of its own.</param>
    public RandomBranches(int seed, bool isApart)
    {
        (_random, _isApart) = (new Random(seed), isApart);
        _course.Cli.With("course.yml", "title: Course\nid: course\nbase_url: https://example.org/\nrules:\n  CK6160: off\n");
        _course.Init();
        Pages = Enumerable.Range(0, 4).ToDictionary(page => $"content/{page}-{Word(2)}.md", _ => Enumerable.Range(0, _random.Next(3, 7)).Select(_ => Section()).ToList(), StringComparer.Ordinal);
    }

    public Dictionary<string, List<string>> Pages { get; private set; }

    /// <summary>The pages that git could not merge, of which one side was taken.</summary>
    public HashSet<string> Decided { get; } = new(StringComparer.Ordinal);

    public string Folder => _course.Folder;

    public GitCourse Course => _course;

    public IdentityLock Lock => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _course.Cli.Read(IdentityLock.FileName))).Lock!;

    /// <summary>Writes both branches and leaves the first of them checked out.</summary>
    public (IdentityLock Ours, IdentityLock Theirs) Branch()
    {
        Publish("Begin");
        var origin = Copy();
        _course.Git("checkout", "--quiet", "-b", "theirs");
        Edit(0);
        var theirs = Publish("Theirs");
        _course.Git("checkout", "--quiet", "main");
        Pages = origin;
        Edit(1);
        return (Publish("Ours"), theirs);
    }

    /// <summary>True when git merged the lock. Pages that conflict are taken from one side, as an author would decide.</summary>
    public bool Merge()
    {
        _course.TryGit("merge", "--no-edit", "theirs");
        var open = _course.TryGit("ls-files", "--unmerged", "-z").Out.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('\t')).ToLookup(entry => entry[1], entry => entry[0][^1]);
        foreach (var page in open.Where(page => page.Key != IdentityLock.FileName))
        {
            Decided.Add(page.Key);
            // Of a page that both renamed git keeps both sides with marks in them: the branches have them without.
            var side = ((string[])["HEAD", "theirs"]).FirstOrDefault(side => _course.TryGit("cat-file", "-e", $"{side}:{page.Key}").ExitCode == 0);
            if (side is not null && (page.Contains('2') || page.Contains('3'))) _course.Git("checkout", side, "--", page.Key);
            else _course.Git("rm", "--quiet", "--force", page.Key);
        }

        return !open.Contains(IdentityLock.FileName);
    }

    /// <summary>What a build makes of the merged course.</summary>
    public CompileResult Build() => Compile();

    public void Dispose() => _course.Dispose();

    private IdentityLock Publish(string message)
    {
        foreach (var file in Directory.Exists(_course.Cli.At("content")) ? Directory.GetFiles(_course.Cli.At("content")) : []) File.Delete(file);
        foreach (var (path, sections) in Pages) _course.Cli.With(path, $"---\ntitle: {Path.GetFileNameWithoutExtension(path)}\n---\n\n{string.Join("\n", sections)}");
        var result = Compile();
        Assert.False(result.HasErrors, DiagnosticRenderer.Render(result.Report, DiagnosticFormat.Text));
        if (result.LockText is { } text) _course.Cli.With(IdentityLock.FileName, text);
        _course.Commit(message);
        return result.Lock;
    }

    private CompileResult Compile()
    {
        var (place, _) = CoursePlace.Find(".", Folder);
        var options = new CompileOptions { Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) } };
        return CourseCompiler.Build(CourseReader.Read(place!), options);
    }

    private Dictionary<string, List<string>> Copy() => Pages.ToDictionary(page => page.Key, page => page.Value.ToList(), StringComparer.Ordinal);

    private void Edit(int branch)
    {
        for (var add = _random.Next(1, 4); add > 0; add--) Insert(Some(branch), Section());
        for (var edit = _random.Next(1, 4); edit > 0; edit--) Change(Some(branch));
        for (var move = _random.Next(1, 3); move > 0; move--)
        {
            if (Take(Some(branch)) is { } moved) Insert(Some(branch), moved);
        }

        if (_random.Next(3) == 0) Take(Some(branch));
        if (_random.Next(4) == 0) Pages.Add($"content/{_random.Next(10)}-{Word(3)}.md", [Section(), Section()]);
        if (_random.Next(6) != 0) return;
        var renamed = Some(branch);
        Pages.Add($"content/{_random.Next(10)}-{Word(3)}.md", Pages[renamed]);
        Pages.Remove(renamed);
    }

    private string Some(int branch)
    {
        var paths = Pages.Keys.Order(StringComparer.Ordinal).Where((_, at) => !_isApart || at % 2 == branch).ToList();
        return paths[_random.Next(paths.Count)];
    }

    private void Insert(string page, string section) => Pages[page].Insert(_random.Next(Pages[page].Count + 1), section);

    /// <summary>A word more in the question, or in the answer of a prompt.</summary>
    private void Change(string page)
    {
        if (Pages[page].Count == 0) return;
        var at = _random.Next(Pages[page].Count);
        var end = _random.Next(2) == 0 ? "?\n" : ".\n{{";
        Pages[page][at] = Pages[page][at].Replace(end, $" {Word(2)}{end}", StringComparison.Ordinal);
    }

    private string? Take(string page)
    {
        if (Pages[page].Count == 0) return null;
        var at = _random.Next(Pages[page].Count);
        var section = Pages[page][at];
        Pages[page].RemoveAt(at);
        return section;
    }

    private string Section() =>
        $"## {Word(3)}\n\n{Word(2)} {Word(3)} {Word(2)} {Word(4)}.\n\n{{{{< orbit_review >}}}}\nQ: {Word(3)} {Word(4)} {Word(2)}?\nA: {Word(3)} {Word(4)}.\n{{{{< /orbit_review >}}}}\n";

    private string Word(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => _syllables[_random.Next(_syllables.Length)]));
}
