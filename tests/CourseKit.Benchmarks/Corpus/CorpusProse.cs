namespace CourseKit.Benchmarks;

/// <summary>Sentences of many shapes, put together from <see cref="CorpusWords"/>.</summary>
internal sealed class CorpusProse(CorpusRandom random, string place)
{
    public string Noun() => $"{random.Pick(CorpusWords.Adjectives)} {random.Pick(CorpusWords.Parts)}";

    public string Thing() => random.Pick(CorpusWords.Objects);

    public string Reason() => random.Pick(CorpusWords.Reasons);

    public string Sentence() => random.Next(12) switch
    {
        0 => $"{Opener()}, the {Person()} {Verb()}s the {Thing()} {Condition()}, and the {Noun()} {Verb()}s it again.",
        1 => $"No {Noun()} can {Verb()} the {Thing()} unless the {Noun()} is kept {random.Pick(CorpusWords.States)}.",
        2 => $"What the {Noun()} {Verb()}s, the {Noun()} must *{Verb()}* in its turn.",
        3 => $"The {Person()} of {place} wrote that {Reason()}, and set the {Noun()} {random.Pick(CorpusWords.States)}.",
        4 => $"{Opener()}, {Condition()}, one {Noun()} does the work of {2 + random.Next(9)}.",
        5 => $"It would be cheaper to {Verb()} the {Thing()} with a `{random.Pick(CorpusWords.Parts)}`, but {Reason()}.",
        6 => $"Every {Person()} who has seen a {Noun()} break knows why: {Reason()}.",
        7 => $"Does the {Noun()} {Verb()} the {Thing()}, or does the {Thing()} {Verb()} the {Noun()}?",
        8 => $"Between the {Thing()} and the {Thing()} stands a {Noun()} of {Material()}, **{random.Pick(CorpusWords.States)}**.",
        9 => $"{Opener()} the {Thing()} takes {3 + random.Next(40)} buckets an hour; {Condition()} it takes {50 + random.Next(40)}.",
        10 => $"The {Noun()} was of {Material()} until the {Person()} asked for {Material()}, since {Reason()}.",
        _ => $"First the {Person()} {Verb()}s the {Noun()}, then the {Noun()}, and last of all the {Thing()}.",
    };

    /// <summary>Sentences up to about so many words; the facts that it has to tell stand between them.</summary>
    public string Paragraph(int words, params string[] facts)
    {
        var sentences = new List<string>();
        for (var count = 0; count < words || sentences.Count < facts.Length * 2; count += Words(sentences[^1]))
        {
            var fact = sentences.Count / 2;
            sentences.Add(sentences.Count % 2 == 1 && fact < facts.Length ? facts[fact] : Sentence());
        }

        return string.Join(' ', sentences) + "\n\n";
    }

    public string List(string mark, int items) => string.Concat(Enumerable.Range(1, items).Select(i =>
        $"{mark.Replace("1", $"{i}", StringComparison.Ordinal)} The {Noun()}: {Reason()}.\n")) + "\n";

    public string Table() =>
        "| piece | made of | load | loss in a hundred |\n|---|---|---:|---:|\n" + string.Concat(Enumerable.Range(0, 6).Select(_ =>
            $"| {Noun()} | {Material()} | {10 + random.Next(900)} kg | {random.Next(30)}.{random.Next(10)} |\n")) + "\n";

    private static int Words(string text) => text.Count(character => character == ' ') + 1;

    private string Opener() => random.Pick(CorpusWords.Openers);

    private string Person() => random.Pick(CorpusWords.People);

    private string Verb() => random.Pick(CorpusWords.Verbs);

    private string Condition() => random.Pick(CorpusWords.Conditions);

    private string Material() => random.Pick(CorpusWords.Materials);
}
