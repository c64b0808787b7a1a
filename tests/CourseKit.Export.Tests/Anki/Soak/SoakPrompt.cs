using System.Globalization;

namespace CourseKit.Export.Tests;

/// <summary>One prompt of a soak, which knows who it is, as no matcher can.</summary>
internal sealed class SoakPrompt(SoakPattern pattern, string[] words, string topic)
{
    private readonly string[] _words = words;

    public SoakPattern Pattern { get; } = pattern;

    public string? ExplicitId { get; init; }

    public int Wording { get; set; }

    public int AnswerWording { get; set; }

    /// <summary>Which words of a cloze are hidden.</summary>
    public HashSet<int> Hidden { get; } = [0];

    /// <summary>The GUID that it had first; null until it was built.</summary>
    public string? Guid { get; set; }

    /// <summary>False until a build had it: only what learners have can be lost.</summary>
    public bool IsBuilt { get; set; }

    /// <summary>What was done to it since the last build; null for nothing.</summary>
    public string? Edit { get; set; }

    public string Question => Fill(Pattern.Questions[Wording]);

    public string? Answer => Pattern.IsCloze ? null : Fill(Pattern.Answers[AnswerWording]);

    /// <summary>True when the word stands in the text as it is worded now.</summary>
    public bool Has(int word) => Pattern.Questions[Wording].Contains(Slot(word), StringComparison.Ordinal);

    /// <summary>Words of the question that are its own and long enough to be misspelt.</summary>
    public IReadOnlyList<int> LongWords => [.. Enumerable.Range(0, _words.Length).Where(word => Has(word) && _words[word].Length >= 6 && char.IsAsciiLetter(_words[word][1]))];

    public string Word(int word) => _words[word];

    public void Respell(int word, string now) => _words[word] = now;

    /// <summary>The file of its picture; null for none.</summary>
    public string? Picture => Pattern.Questions[Wording].Contains("{0}.svg", StringComparison.Ordinal) ? $"{_words[0]}.svg" : null;

    /// <summary>As an author writes it.</summary>
    public string Text
    {
        get
        {
            var id = ExplicitId is null ? "" : $" {{#{ExplicitId}}}";
            return Pattern.IsCloze ? $"C: {Question}{id}\n" : $"Q: {Question}{id}\nA: {Answer}\n";
        }
    }

    public override string ToString() => $"'{Question}'{(Answer is null ? "" : $" | '{Answer}'")}";

    private static string Slot(int word) => string.Create(CultureInfo.InvariantCulture, $"{{{word}}}");

    private string Fill(string text)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var word = Pattern.IsCloze && Hidden.Contains(i) ? $"{{{_words[i]}}}" : _words[i];
            text = text.Replace(Slot(i), word, StringComparison.Ordinal);
        }

        return text.Replace("{t}", topic, StringComparison.Ordinal);
    }
}
