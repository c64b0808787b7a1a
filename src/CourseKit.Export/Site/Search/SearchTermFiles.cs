using System.Buffers;
using System.Text.Json;

namespace CourseKit.Export;

/// <summary>
/// The lists of all terms in the order of the terms, in files of about one size. Of a beginning whose terms fill more than one file there
/// is one list more, under the beginning and <c>*</c>: who has typed a letter or two needs no tenth of the index. All other beginnings
/// stand in two files at most.
/// </summary>
/// <param name="Firsts">The first key of each file.</param>
/// <param name="Files">JSON: key, list, key, list.</param>
internal sealed record SearchTermFiles(IReadOnlyList<string> Firsts, IReadOnlyList<ReadOnlyMemory<byte>> Files)
{
    /// <summary>What is behind a beginning in the key of its list: no term has it.</summary>
    private const char Any = '*';

    /// <summary>Compressed it is about half.</summary>
    private const int FileSize = 40_000;

    public static SearchTermFiles Of(SearchPostings postings, KeyValuePair<string, int>[] terms)
    {
        var writer = new SearchListWriter();
        var lists = new List<(string Key, Range List)>(terms.Length);
        foreach (var (term, number) in terms) lists.Add((term, writer.Write(postings.EntriesOf(number), postings.WeightsOf(number))));
        var beginnings = new Beginnings(postings, terms, writer, [.. SizesOf(lists, writer.Written.Length)]);
        beginnings.Write(0, terms.Length, 0);
        lists.AddRange(beginnings.Lists);
        lists.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return Cut(lists, writer.Written);
    }

    /// <summary>Where the size of each list, key included, begins in the sum of all, and the sum.</summary>
    private static IEnumerable<int> SizesOf(List<(string Key, Range List)> lists, int written)
    {
        var sum = 0;
        yield return sum;
        foreach (var (key, list) in lists) yield return sum += SizeOf(key, list, written);
    }

    private static int SizeOf(string key, Range list, int written) => key.Length + list.GetOffsetAndLength(written).Length;

    private static SearchTermFiles Cut(List<(string Key, Range List)> lists, ReadOnlySpan<byte> written)
    {
        var (firsts, files) = (new List<string>(), new List<ReadOnlyMemory<byte>>());
        for (var i = 0; i < lists.Count;)
        {
            firsts.Add(lists[i].Key);
            var bytes = new ArrayBufferWriter<byte>(FileSize * 2);
            using var json = new Utf8JsonWriter(bytes, SearchPage.JsonOptions);
            json.WriteStartArray();
            for (var size = 0; i < lists.Count && size < FileSize; i++)
            {
                var (key, list) = lists[i];
                json.WriteStringValue(key);
                json.WriteStringValue(written[list]);
                size += SizeOf(key, list, written.Length);
            }

            json.WriteEndArray();
            json.Flush();
            files.Add(bytes.WrittenMemory);
        }

        return new SearchTermFiles(firsts, files);
    }

    /// <param name="sums">Where each term begins in the sum of all sizes.</param>
    private sealed class Beginnings(SearchPostings postings, KeyValuePair<string, int>[] terms, SearchListWriter writer, int[] sums)
    {
        private readonly byte[] _best = new byte[postings.EntryCount];

        public List<(string Key, Range List)> Lists { get; } = [];

        /// <summary>
        /// Writes the lists of all beginnings that are longer than <paramref name="length"/>, of the terms from <paramref name="start"/>
        /// on, which begin alike.
        /// </summary>
        public void Write(int start, int end, int length)
        {
            while (start < end && terms[start].Key.Length == length) start++;
            while (start < end)
            {
                var last = start + 1;
                while (last < end && terms[last].Key[length] == terms[start].Key[length]) last++;
                if (sums[last] - sums[start] > FileSize)
                {
                    var beginning = terms[start].Key[..(length + 1)];
                    if (!char.IsHighSurrogate(beginning[^1])) Lists.Add((beginning + Any, Joined(start, last)));
                    Write(start, last, length + 1);
                }

                start = last;
            }
        }

        /// <summary>Each entry is worth what its best term is.</summary>
        private Range Joined(int start, int end)
        {
            var count = 0;
            for (var i = start; i < end; i++)
            {
                var entries = postings.EntriesOf(terms[i].Value);
                var weights = postings.WeightsOf(terms[i].Value);
                for (var e = 0; e < entries.Length; e++)
                {
                    ref var best = ref _best[entries[e]];
                    if (best == 0) count++;
                    best = Math.Max(best, (byte)(weights[e] + 1));
                }
            }

            var (all, worth) = (new int[count], new byte[count]);
            for (var (entry, at) = (0, 0); at < count; entry++)
            {
                if (_best[entry] == 0) continue;
                (all[at], worth[at++]) = (entry, (byte)(_best[entry] - 1));
                _best[entry] = 0;
            }

            return writer.Write(all, worth);
        }
    }
}
