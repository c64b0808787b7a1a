using System.Collections.Concurrent;

namespace CourseKit.Export;

/// <summary>
/// Gives each term of a course a number, the same on all threads. Which number differs from run to run, so nothing that is written may
/// depend on it.
/// </summary>
internal sealed class SearchVocabulary
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _given;

    public SearchVocabulary() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All numbers are below it; some may be nobody's.</summary>
    public int Limit => _given;

    public int NumberOf(ReadOnlySpan<char> term) =>
        _bySpan.TryGetValue(term, out var number) ? number : _numbers.GetOrAdd(term.ToString(), _ => Interlocked.Increment(ref _given) - 1);

    /// <summary>Every term with its number, in the order of UTF-16.</summary>
    public KeyValuePair<string, int>[] Sorted()
    {
        var terms = _numbers.ToArray();
        Array.Sort(terms, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return terms;
    }
}
