using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A matching of all pages, and what it was made from.</summary>
internal sealed class KnownMatching
{
    private readonly IdentityLockReading? _reading;
    private readonly string? _onlyPage;
    private readonly IdentityOptions _options;

    /// <summary>The prompts of each page.</summary>
    private readonly CurrentPrompt[][] _pages;

    /// <summary>What is known from a matching of all pages that went before; its own, for such a matching.</summary>
    private readonly Lazy<SettledPages> _settled;

    private readonly Lazy<IdentityMatch> _match;

    private KnownMatching(
        IdentityLockReading? reading,
        string? onlyPage,
        IdentityOptions options,
        CurrentPrompt[][] pages,
        Func<IdentityMatch> match,
        Lazy<SettledPages>? settled = null)
    {
        (_reading, _onlyPage, _options, _pages) = (reading, onlyPage, options, pages);
        _match = new Lazy<IdentityMatch>(match);
        _settled = settled ?? new(() => new SettledPages(_match.Value.State, pages, Identities!));
    }

    /// <summary>The lock to write, and what changes; the matching is done for it when it is not done yet.</summary>
    public IdentityMatch Match => _match.Value;

    /// <summary>The page when the course is one file.</summary>
    public string? OnlyPage => _onlyPage;

    /// <summary>The identities of each page's prompts.</summary>
    public required IReadOnlyList<ArraySegment<PromptIdentity>> Identities { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Matches all pages.</summary>
    public static KnownMatching Of(IdentityLockReading? reading, string? onlyPage, IdentityOptions options, CurrentPrompt[][] pages)
    {
        List<CurrentPrompt> prompts = [.. pages.SelectMany(page => page)];
        var located = Locating(options, reading);
        IReadOnlyList<CurrentPrompt> others = [];
        if (onlyPage is not null && reading?.Lock is { } whole) others = OtherPages.Of(whole, onlyPage, prompts, located.LocateLocked);
        var match = IdentityMatcher.Match(reading?.Lock, others.Count == 0 ? prompts : [.. others, .. prompts], located);
        return new KnownMatching(reading, onlyPage, options, pages, () => match)
        {
            Identities = Cut(match.Identities, others.Count, pages),
            // A matching against nothing gives every prompt a new identity. It serves to go on with the other checks; its lock is never
            // written, for the reading's errors stop the output.
            Diagnostics = reading is { Lock: null } ? reading.Diagnostics : [.. match.Diagnostics, .. OtherPages.TakenIds(others, prompts)],
        };
    }

    /// <summary>True when it was made for the same lock.</summary>
    public bool IsFor(IdentityLockReading? reading, string? onlyPage, IdentityOptions options) =>
        ReferenceEquals(reading, _reading) && onlyPage == _onlyPage && options == _options;

    /// <summary>The matching after an edit; null when all must be matched again.</summary>
    public KnownMatching? After(CurrentPrompt[][] pages)
    {
        // What was reported stands at lines that may have moved.
        if (Diagnostics.Count == 0 && AreSame(pages)) return this;
        if (_onlyPage is not null || _reading?.Lock is not { } whole || _settled.Value.OpenAfter(pages) is not { } open) return null;
        List<CurrentPrompt> prompts = [.. pages.Where((_, page) => open[page]).SelectMany(page => page)];
        var match = IdentityMatcher.Match(_settled.Value.Without(whole, open), prompts, Locating(_options, _reading), whole);
        var next = 0;
        var identities = new ArraySegment<PromptIdentity>[pages.Length];
        for (var page = 0; page < pages.Length; page++)
        {
            identities[page] = open[page] ? new(match.Identities, next, pages[page].Length) : _settled.Value.IdentitiesOf(page);
            if (open[page]) next += pages[page].Length;
        }

        return new KnownMatching(_reading, null, _options, pages, () => Of(_reading, null, _options, pages).Match, _settled) { Identities = identities, Diagnostics = match.Diagnostics };
    }

    public static bool AreSame(CurrentPrompt[] left, CurrentPrompt[] right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].IsSameBut(right[i])) return false;
        }

        return true;
    }

    private bool AreSame(CurrentPrompt[][] pages)
    {
        if (pages.Length != _pages.Length) return false;
        for (var i = 0; i < pages.Length; i++)
        {
            if (!AreSame(pages[i], _pages[i])) return false;
        }

        return true;
    }

    private static IdentityOptions Locating(IdentityOptions options, IdentityLockReading? reading) =>
        options with { LocateLocked = id => reading?.Locate(id) };

    private static ArraySegment<PromptIdentity>[] Cut(PromptIdentity[] identities, int first, CurrentPrompt[][] pages)
    {
        var cut = new ArraySegment<PromptIdentity>[pages.Length];
        for (var page = 0; page < pages.Length; page++)
        {
            cut[page] = new(identities, first, pages[page].Length);
            first += pages[page].Length;
        }

        return cut;
    }
}
