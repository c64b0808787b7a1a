namespace CourseKit.Benchmarks;

/// <summary>One thing that a page tells, in a sentence of its prose, and later asks for.</summary>
internal sealed record CorpusFact(string Part, string Place, string Verb, string Object, string Condition, string State, string Reason)
{
    public string Told => $"The {Part} of {Place} {Verb}s the {Object} {Condition}.";

    public string Explained => $"The {Part} of {Place} is kept {State}, because {Reason}.";

    /// <summary>Facts of one page: no two of them share a part, an object or a condition.</summary>
    public static CorpusFact[] Of(CorpusRandom random, string place, int count)
    {
        var parts = random.Pick(CorpusWords.Parts, count);
        var objects = random.Pick(CorpusWords.Objects, count);
        var conditions = random.Pick(CorpusWords.Conditions, count);
        var states = random.Pick(CorpusWords.States, count);
        var reasons = random.Pick(CorpusWords.Reasons, count);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new CorpusFact(
                $"{random.Pick(CorpusWords.Adjectives)} {parts[i]}", place, random.Pick(CorpusWords.Verbs), objects[i], conditions[i], states[i], reasons[i])),
        ];
    }
}
