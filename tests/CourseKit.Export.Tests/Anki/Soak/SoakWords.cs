namespace CourseKit.Export.Tests;

/// <summary>Makes up words that no prompt had yet, as they look in a language.</summary>
internal sealed class SoakWords(Random random)
{
    private static readonly string[] _onsets = ["b", "br", "c", "d", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "z"];
    private static readonly string[] _vowels = ["a", "e", "i", "o", "u", "ai", "ou", "ea"];
    private static readonly string[] _ends = ["l", "n", "r", "s", "m", "x", "nd", "rt"];
    private static readonly string[] _arabic = ["ب", "ت", "ج", "د", "ر", "ز", "س", "ش", "ص", "ط", "ع", "ف", "ق", "ك", "م", "ن", "ح", "خ"];

    /// <summary>What a course about anything speaks of again and again.</summary>
    private static readonly Dictionary<string, string[]> _topics = new()
    {
        ["en"] = ["agent", "reward", "model"],
        ["de"] = ["Gewebe"],
        ["fr"] = ["pression"],
        ["zh"] = ["模型"],
        ["ja"] = ["細胞"],
        ["ar"] = ["خلية"],
    };

    private readonly HashSet<string> _made = [];

    public string Topic(string language) => _topics[language][random.Next(_topics[language].Length)];

    /// <summary>A word that is new.</summary>
    public string New(string language)
    {
        while (true)
        {
            var word = language switch
            {
                "zh" or "ja" => string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => (char)random.Next(0x5200, 0x8D00))),
                "ar" => string.Concat(Enumerable.Range(0, random.Next(4, 7)).Select(_ => _arabic[random.Next(_arabic.Length)])),
                "de" => Capital(Syllables()),
                _ => Syllables(),
            };
            if (_made.Add(word)) return word;
        }
    }

    /// <summary>The word with two letters in the wrong order, or one left out.</summary>
    public string Misspell(string word)
    {
        var at = random.Next(1, word.Length - 2);
        return random.Next(2) == 0 ? word.Remove(at, 1) : string.Concat(word[..at], word[at + 1].ToString(), word[at].ToString(), word[(at + 2)..]);
    }

    private string Syllables() =>
        string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => _onsets[random.Next(_onsets.Length)] + _vowels[random.Next(_vowels.Length)])) + _ends[random.Next(_ends.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
