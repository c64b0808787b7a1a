using System.Globalization;
using System.Text;
using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

/// <summary>
/// A course is edited and built again and again, and after each build every prompt must be who it was: none that one edit touched has lost its GUID, none that is new has that of another,
/// one that comes back has its own. And what <c>deck diff</c> foretells is what an import of the package does.
/// </summary>
internal sealed class Soak(int seed)
{
    private readonly SoakCourse _course = new(seed);

    /// <summary>Every GUID there ever was, with the prompt that it belongs to.</summary>
    private readonly Dictionary<string, SoakPrompt> _owners = [];
    private readonly List<string> _faults = [];
    private string? _lockText;
    private Dictionary<string, long> _rows = [];
    private int _round;

    /// <summary>How many edits were made.</summary>
    public int Edits { get; private set; }

    /// <summary>The faults of so many rounds, each with the seed, the round and the edit; no more than ten.</summary>
    public static IReadOnlyList<string> Run(int seed, int rounds)
    {
        var soak = new Soak(seed);
        for (var round = 0; round < rounds && soak._faults.Count < 10; round++) soak.Round();
        return soak._faults;
    }

    /// <summary>The next edits.</summary>
    public void Edit()
    {
        _course.EditSome();
        Edits += _course.Edits.Count;
    }

    /// <summary>Compiles the course with its lock, and notes in the lock what the deck holds. Without a package when the course has errors.</summary>
    public (Course Course, IdentityLock Lock, ExportJob? Package) Build()
    {
        var files = _course.Files;
        var course = Compile(files, _lockText);
        var errors = course.Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
        foreach (var error in errors) Fault($"{error.Code} {error.Message}");
        if (errors.Count > 0) return (course, course.Identities.Lock, null);
        var plan = new AnkiExporter().Plan(course, new DeckOptions { ReadAsset = path => Encoding.UTF8.GetBytes(files[path]) });
        _lockText = IdentityLockWriter.Write(course.Identities.Whole(plan.Lock!));
        _course.Build();
        return (course, plan.Lock!, plan.Plan.Jobs[0]);
    }

    /// <summary>The course as it is now, as if it were built for the first time.</summary>
    public Course CompileAnew() => Compile(_course.Files, null);

    private static Course Compile(IReadOnlyDictionary<string, string> files, string? lockText)
    {
        IEnumerable<KeyValuePair<string, string>> all = lockText is null ? files : files.Append(KeyValuePair.Create(IdentityLock.FileName, lockText));
        return CourseCompiler.Understand(CourseFiles.FromTexts(all), CompileOptions.ForExamples).Course;
    }

    public void Round()
    {
        if (_round++ > 0) Edit();
        var (course, identities, package) = Build();
        Look(course);
        if (package is not null) Compare(course, identities, package);
    }

    private void Look(Course course)
    {
        // Pages stand in the order of the course there, not in that of the soak.
        var prompts = _course.All.ToDictionary(prompt => LockedText.Normalize(prompt.Question) + "\n" + prompt.Answer);
        foreach (var prompt in course.Listed.SelectMany(page => page.Page.Prompts))
        {
            var known = prompts[LockedText.Normalize(prompt.Question.Text) + "\n" + prompt.Answer?.Text];
            var guid = course.Identities[prompt].AnkiGuid;
            if (known.Guid is null && _owners.TryGetValue(guid, out var owner)) Fault($"{known} is new ({known.Edit}) and has the GUID of {owner} ({owner.Edit})");
            else if (known.Guid is not null && known.Guid != guid) Fault($"{known} lost its GUID ({known.Edit ?? "untouched"})");
            // Told once.
            known.Guid = guid;
            _owners[guid] = known;
        }
    }

    /// <summary>What the packages hold says what an import does: a note that is new, one whose <c>mod</c> rose, one that is as it was.</summary>
    private void Compare(Course course, IdentityLock identities, ExportJob package)
    {
        var bytes = ((OutputContent.Bytes)package.Run().Files[0].Content).Data;
        var rows = AnkiPackageReader.Read(package.Path, bytes).Package!.Notes.ToDictionary(note => note.Guid, note => note.Modified);
        if (course.Identities.Previous is { } before)
        {
            var imported = (rows.Count(row => !_rows.ContainsKey(row.Key)), rows.Count(row => _rows.TryGetValue(row.Key, out var mod) && row.Value > mod));
            var diff = LockDeckDiff.Of(LockDiff.Between(before, identities), new(DeckStateKind.Lock, "before"), new(DeckStateKind.Course, "now"));
            var told = (diff.Import!.New, diff.Import.Updated);
            if (imported != told || rows.Count != diff.Import.New + diff.Import.Updated + diff.Import.Duplicate) Fault($"an import has (new, updated) {imported}, and deck diff says {diff.Import}");
            var totals = (Total(DeckOutcome.Added), Total(DeckOutcome.UpdatedInPlace) + Total(DeckOutcome.Retired) + Total(DeckOutcome.Restored));
            if (imported != totals) Fault($"an import has (new, updated) {imported}, and deck diff counts {totals}");

            int Total(DeckOutcome outcome) => diff.Changes.Sum(change => change.AnkiNotes.Count(note => note == outcome));
        }

        _rows = rows;
    }

    private void Fault(string what) =>
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, round {_round}: {what}. Edits: {string.Join("; ", _course.Edits)}"));
}
