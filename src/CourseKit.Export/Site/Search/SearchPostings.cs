namespace CourseKit.Export;

/// <summary>
/// For each term the entries that hold it, in order, and what each of them is worth for it: a number below 32 that is made from BM25 and
/// from where the term stands. A title is worth more than any heading, and a heading more than any text.
/// </summary>
internal sealed class SearchPostings
{
    /// <summary>
    /// The usual constants of BM25: how soon one more of the same counts for nothing, and how much a long text is held against its words.
    /// </summary>
    private const double Saturation = 1.2;

    /// <inheritdoc cref="Saturation"/>
    private const double ByLength = 0.75;

    /// <summary>BM25 stays below 2.2, so these keep the three apart, and four steps to one make numbers up to 29.</summary>
    private const double TitleBonus = 5;

    /// <inheritdoc cref="TitleBonus"/>
    private const double HeadingBonus = 2.5;

    /// <inheritdoc cref="TitleBonus"/>
    private const double QuestionBonus = 1;
    private const double Steps = 4;

    private readonly int[] _ends;
    private readonly int[] _entries;
    private readonly byte[] _weights;

    private SearchPostings(int[] ends, int[] entries, byte[] weights, int entryCount) =>
        (_ends, _entries, _weights, EntryCount) = (ends, entries, weights, entryCount);

    /// <summary>How many entries there are in all.</summary>
    public int EntryCount { get; }

    /// <summary>The entries of a term, ascending.</summary>
    public ReadOnlySpan<int> EntriesOf(int term) => _entries.AsSpan(StartOf(term).._ends[term]);

    /// <summary>What each of these entries is worth.</summary>
    public ReadOnlySpan<byte> WeightsOf(int term) => _weights.AsSpan(StartOf(term).._ends[term]);

    /// <param name="termLimit">All numbers of terms are below it.</param>
    public static SearchPostings Of(IReadOnlyList<SearchPage> pages, int termLimit)
    {
        var next = StartsOf(pages, termLimit, out var count);
        var (entries, weights) = (new int[count], new byte[count]);
        var lengths = pages.Sum(page => page.Entries.Sum(entry => (long)entry.Length));
        var entryCount = pages.Sum(page => page.Entries.Length);
        var average = Math.Max(1.0, (double)lengths / Math.Max(1, entryCount));
        var number = 0;
        foreach (var page in pages)
        {
            var i = 0;
            foreach (var entry in page.Entries)
            {
                var penalty = Saturation * (1 - ByLength + (ByLength * entry.Length / average));
                for (; i < entry.PostingsEnd; i++)
                {
                    var at = next[page.Postings[i].Term]++;
                    (entries[at], weights[at]) = (number, WeightOf(page.Postings[i], penalty));
                }

                number++;
            }
        }

        return new SearchPostings(next, entries, weights, entryCount);
    }

    private static int[] StartsOf(IReadOnlyList<SearchPage> pages, int termLimit, out int count)
    {
        var starts = new int[termLimit];
        foreach (var page in pages)
        {
            foreach (var posting in page.Postings) starts[posting.Term]++;
        }

        count = 0;
        for (var term = 0; term < termLimit; term++) (starts[term], count) = (count, count + starts[term]);
        return starts;
    }

    private static byte WeightOf(SearchPosting posting, double penalty)
    {
        if (posting.Count == 0) return 0;
        var weight = posting.Count * (Saturation + 1) / (posting.Count + penalty);
        if (posting.Role.HasFlag(SearchRole.Title)) weight += TitleBonus;
        else if (posting.Role.HasFlag(SearchRole.Heading)) weight += HeadingBonus;
        else if (posting.Role.HasFlag(SearchRole.Question)) weight += QuestionBonus;
        return (byte)Math.Max(1, Math.Round(weight * Steps));
    }

    private int StartOf(int term) => term == 0 ? 0 : _ends[term - 1];
}
