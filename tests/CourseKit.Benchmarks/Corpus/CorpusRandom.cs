namespace CourseKit.Benchmarks;

/// <summary>SplitMix64: chance that is the same on every machine and under every version of .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class CorpusRandom(long seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    // Mixed: a state that grew with the seed by Step would make each page's numbers its neighbour's, one further on.
    private ulong _state = Mix((ulong)seed * Step);

    /// <summary>A number from 0 to less than <paramref name="count"/>.</summary>
    public int Next(int count)
    {
        _state += Step;
        return (int)(Mix(_state) % (ulong)count);
    }

    public string Pick(string[] words) => words[Next(words.Length)];

    /// <summary>Some of the words, each once, in a random order.</summary>
    public string[] Pick(string[] words, int count)
    {
        var rest = (string[])words.Clone();
        for (var i = 0; i < count; i++)
        {
            var other = i + Next(rest.Length - i);
            (rest[i], rest[other]) = (rest[other], rest[i]);
        }

        return rest[..count];
    }

    private static ulong Mix(ulong value)
    {
        var mixed = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
