using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Which prompt of a course is which: every prompt with its identity, and the lock as it is after this build.</summary>
public sealed class CourseIdentities
{
    private readonly IdentityLockReading? _reading;
    private readonly KnownMatching _matching;
    private readonly Dictionary<CoursePage, ArraySegment<PromptIdentity>> _ofPage = new(ByReference.Instance);
    private readonly Lazy<Dictionary<Prompt, PromptIdentity>> _ofPrompt;
    private readonly Lazy<EquatableArray<LockedPage>> _pages;
    private readonly Lazy<EquatableArray<LockedDeck>> _decks;

    /// <param name="pages">In the order in which they were matched.</param>
    /// <param name="addresses">Gives the pages to remember; asked when the lock is.</param>
    /// <param name="decks">Gives the decks to remember; asked when the lock is.</param>
    internal CourseIdentities(
        IdentityLockReading? reading,
        KnownMatching matching,
        IEnumerable<CoursePage> pages,
        Func<CourseIdentities, EquatableArray<LockedPage>> addresses,
        Func<CourseIdentities, EquatableArray<LockedDeck>> decks)
    {
        (_reading, _matching) = (reading, matching);
        foreach (var page in pages) _ofPage.Add(page, matching.Identities[_ofPage.Count]);
        // Of one file alone nobody knows where the course has it.
        _pages = new(() => matching.OnlyPage is null ? addresses(this) : Previous?.Pages ?? []);
        _decks = new(() => matching.OnlyPage is null ? decks(this) : []);
        _ofPrompt = new Lazy<Dictionary<Prompt, PromptIdentity>>(PromptTable);
    }

    /// <summary>The lock as it was read; null when there is none, and when it could not be read, which is then an error.</summary>
    public IdentityLock? Previous => _reading?.Lock;

    /// <summary>
    /// What is to be written, before exporters note in it what they made. When one page of a course is built alone, this has its
    /// prompts only: see <see cref="Whole"/>.
    /// </summary>
    public IdentityLock Lock
    {
        get
        {
            var whole = _matching.Match.Lock with { Pages = _pages.Value, Decks = _decks.Value };
            return _matching.OnlyPage is null ? whole : whole with { Prompts = whole.Prompts.Where(IsHere).ToEquatableArray() };
        }
    }

    public IReadOnlyList<Diagnostic> Diagnostics => _matching.Diagnostics;

    /// <summary>The identity of a prompt of the course, one of an unpublished page too.</summary>
    public PromptIdentity this[Prompt prompt] => _ofPrompt.Value[prompt];

    /// <summary>The identities of a page's prompts, in their order; of a page that nobody wrote none.</summary>
    public IReadOnlyList<PromptIdentity> Of(CoursePage page) => _ofPage.TryGetValue(page, out var identities) ? identities : [];

    /// <summary>Where the lock file has a prompt, by the id it has there; null when it has none of that id.</summary>
    public Location? Locate(string id) => _reading?.Locate(id);

    /// <summary>The lock to write: what exporters made of <see cref="Lock"/>, and the prompts of pages that are not there.</summary>
    public IdentityLock Whole(IdentityLock noted)
    {
        if (_matching.OnlyPage is null) return noted;
        return noted with { Decks = Previous?.Decks ?? [], Prompts = IdentityLock.InOrder(noted.Prompts.Concat(_matching.Match.Lock.Prompts.Where(prompt => !IsHere(prompt)))) };
    }

    private bool IsHere(LockedPrompt prompt) => prompt.Places.Any(place => place.Page == _matching.OnlyPage);

    private Dictionary<Prompt, PromptIdentity> PromptTable()
    {
        var table = new Dictionary<Prompt, PromptIdentity>(ByReference.Instance);
        foreach (var page in _ofPage)
        {
            var next = page.Value.Offset;
            foreach (var prompt in page.Key.Prompts) table[prompt] = page.Value.Array![next++];
        }

        return table;
    }
}
