namespace CourseKit.Benchmarks;

/// <summary>The two review blocks of a page: questions and answers in lines, then marked ones and clozes.</summary>
internal static class CorpusPrompts
{
    /// <summary>Seven and eight in turn, in both blocks together.</summary>
    public static int Count(int page) => 7 + (page % 2);

    public static string Lines(CorpusFact[] facts) => Block("", facts.Select((fact, i) => (i % 3) switch
    {
        0 => $"What does the {fact.Part} of {fact.Place} do? {{difficulty={1 + (fact.Object.Length % 3)}}}\nIt {fact.Verb}s the {fact.Object} {fact.Condition}.",
        1 => $"Which piece of the works at {fact.Place} {fact.Verb}s the {fact.Object}?\nThe *{fact.Part}*.",
        _ => $"Why is the {fact.Part} of {fact.Place} kept {fact.State}?\n{Capital(fact.Reason)}.",
    }));

    /// <param name="id">An id of the author's for the first prompt, unique in the course.</param>
    public static string Marked(CorpusFact[] facts, string id) => Block(" color=\"turquoise\"", facts.Select((fact, i) => (i % 4) switch
    {
        0 => $"Q: When does the {fact.Part} of {fact.Place} {fact.Verb} the {fact.Object}? {{#{id} .core}}\nA: {Capital(fact.Condition)}.",
        1 => $"C: The {fact.Part} of {fact.Place} {{{fact.Verb}s}} the {fact.Object} {{{fact.Condition}|at which time}}.",
        2 => $"Q: What would happen if the {fact.Part} of {fact.Place} were not {fact.State}?\nA: The reason for it would be forgotten: **{fact.Reason}**.",
        _ => $"C: Nothing but the {{{fact.Part}}} can {fact.Verb} the {{{fact.Object}}} of {fact.Place}.",
    }));

    private static string Block(string parameters, IEnumerable<string> prompts) =>
        $"{{{{< orbit_review{parameters} >}}}}\n{string.Join("\n\n", prompts)}\n{{{{< /orbit_review >}}}}\n\n";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
