using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The prompts of a course as Orbit is given them, collected page by page.</summary>
internal sealed class OrbitDeck(Course course, IdentityLock identities)
{
    private readonly Dictionary<string, (string Key, Location Location)> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _tasks = new(StringComparer.Ordinal);
    private readonly List<OrbitSource> _sources = [];
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlyList<OrbitSource> Sources => _sources;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The task of each prompt, by its key; null for one that Orbit cannot be given. A prompt shown in several places is the task of the first.</summary>
    public IReadOnlyDictionary<string, string?> Tasks => _tasks;

    public static OrbitDeck Of(Course course, IdentityLock identities, RenderLabels labels)
    {
        var deck = new OrbitDeck(course, identities);
        IReadOnlyList<PublishedPage> pages = [.. course.Listed];
        var writings = new IReadOnlyList<OrbitWriting>[pages.Count];
        Parallel.For(0, writings.Length, i => writings[i] = WritingsOf(pages[i].Page, course, labels));
        for (var i = 0; i < writings.Length; i++) deck.Add(pages[i], writings[i]);
        // A page that is only withheld has its source left out: Orbit then leaves its prompts and their history alone until it is back.
        foreach (var page in identities.FormerPages) deck._sources.Add(OrbitSource.OfFormer(page, course.Settings, identities));
        return deck;
    }

    private static IReadOnlyList<OrbitWriting> WritingsOf(CoursePage page, Course course, RenderLabels labels) =>
        [.. page.Prompts.Select(prompt => OrbitPromptWriter.Write(course, page, prompt, labels))];

    private void Add(PublishedPage page, IReadOnlyList<OrbitWriting> writings)
    {
        var items = new List<OrbitPrompt>();
        var hasPrompts = false;
        foreach (var (prompt, (written, findings)) in page.Page.Prompts.Zip(writings))
        {
            hasPrompts = true;
            _findings.AddRange(OrbitUse.IsAskedFor(page.Page, course.Settings) ? findings : findings.Where(IsLoss).Select(finding => finding with { Severity = Severity.Hint }));
            var key = course.Identities[prompt].Key;
            _tasks.TryAdd(key, written?.TaskId);
            if (written is not null && IsNew(written.ItemId, key, prompt)) items.Add(written);
        }

        if (hasPrompts) _sources.Add(OrbitSource.Of(page, course.Settings, identities, items));
    }

    /// <summary>An item identifier may stand in the file once: a second one would make the importer fail, or import it again and again.</summary>
    private bool IsNew(string item, string key, Prompt prompt)
    {
        if (_items.TryAdd(item, (key, prompt.Location))) return true;
        var first = _items[item];
        if (first.Key != key) _findings.Add(OneItemForOrbit.At(prompt, first.Location));
        return false;
    }

    /// <summary>A prompt that is not in the deck is worth a word to those who do not use Orbit themselves; a picture less is not.</summary>
    private static bool IsLoss(Diagnostic finding) => finding.Rule == ClozeNotForOrbit.Rule;
}
