using System.Globalization;
using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>
/// One lesson: about 1,600 words in six sections, with lists, a table, two fences, formulas, two figures and two review blocks. It is made from its number
/// alone and links only to lessons before it, so that it is the same in every corpus that has it.
/// </summary>
internal static class CorpusPage
{
    private const int WordsInParagraph = 52;

    /// <param name="number">From 1.</param>
    /// <param name="plain">Leaves the fences and formulas out, and every other word as it is.</param>
    public static string Write(int number, bool plain = false)
    {
        var random = new CorpusRandom(number);
        var place = CorpusWords.Name(number);
        var prose = new CorpusProse(random, place);
        var facts = CorpusFact.Of(random, place, CorpusPrompts.Count(number));
        var (first, second) = (facts[..(facts.Length / 2)], facts[(facts.Length / 2)..]);
        var text = new StringBuilder();

        AddFrontMatter(text, random, number, place, facts[0]);
        text.Append(prose.Paragraph(WordsInParagraph)).Append(prose.Paragraph(WordsInParagraph));
        text.Append(CultureInfo.InvariantCulture, $"## The {facts[0].Part} at work\n\n").Append(prose.Paragraph(WordsInParagraph, [.. first.Select(fact => fact.Told)]));
        text.Append(CultureInfo.InvariantCulture, $"{{{{< figure src=\"pond.svg\" alt=\"A curve over 24 hours\" caption=\"Depth of the pond at {place}.\" >}}}}\n\n");
        text.Append(prose.Paragraph(WordsInParagraph, [.. first.Select(fact => fact.Explained)]));
        text.Append(CultureInfo.InvariantCulture, $"## What the {random.Pick(CorpusWords.People)} counts\n\n").Append(prose.Paragraph(WordsInParagraph));
        text.Append(prose.List("-", 4)).Append(prose.Table()).Append(Typeset(CorpusCode.Inline(random) + ' ')).Append(prose.Paragraph(WordsInParagraph));
        text.Append(CorpusPrompts.Lines(first));

        text.Append(CultureInfo.InvariantCulture, $"## A small program for the {facts[1].Object}\n\n").Append(prose.Paragraph(WordsInParagraph));
        text.Append(Typeset(CorpusCode.Python(random, place))).Append(prose.Paragraph(WordsInParagraph)).Append(Typeset(CorpusCode.Display(random)));
        text.Append(prose.Paragraph(WordsInParagraph, [.. second.Select(fact => fact.Told)]));
        text.Append(CultureInfo.InvariantCulture, $"### Between {random.Pick(CorpusWords.Topics)} and {facts[^1].Object}\n\n").Append(prose.Paragraph(WordsInParagraph));
        text.Append(CultureInfo.InvariantCulture, $"![A wheel with its spokes](/figures/wheel-{4 + random.Next(CorpusWriter.Wheels)}.svg)\n\n");
        text.Append(prose.Paragraph(WordsInParagraph, [.. second.Select(fact => fact.Explained)]));
        text.Append(CultureInfo.InvariantCulture, $"## How the {facts[2].Part} is mended\n\n").Append(prose.List("1.", 4)).Append(prose.Paragraph(WordsInParagraph));
        text.Append(Typeset(CorpusCode.CSharp(random, place))).Append(prose.Paragraph(WordsInParagraph));
        AddReferences(text, random, number);
        text.Append(prose.Paragraph(WordsInParagraph)).Append(CorpusPrompts.Marked(second, CorpusWriter.Lesson(number)));
        return text.Append("## In short\n\n").Append(prose.Paragraph(WordsInParagraph).TrimEnd()).Append('\n').ToString();

        string Typeset(string morsel) => plain ? "" : morsel;
    }

    private static void AddFrontMatter(StringBuilder text, CorpusRandom random, int number, string place, CorpusFact fact) =>
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: "{place} and the {fact.Object}"
            description: "How the {fact.Part} of {place} came to {fact.Verb} the {fact.Object}, and what it costs."
            date: {new DateTime(2020, 1, 1).AddDays(number % 2_000):yyyy-MM-dd}
            weight: {number}
            tags: [{string.Join(", ", random.Pick(CorpusWords.Topics, 2))}]
            ---


            """);

    private static void AddReferences(StringBuilder text, CorpusRandom random, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"More is in [the survey of that year](https://example.org/surveys/{random.Next(9_000) + 1_000})");
        if (number > 1) text.Append(CultureInfo.InvariantCulture, $", in {Link(number - 1)} and in {Link(1 + random.Next(number - 1))}");
        text.Append(".\n\n");
    }

    private static string Link(int number) =>
        $"[what is told of {CorpusWords.Name(number)}]({{{{< relref \"/{CorpusWriter.Module(number)}/{CorpusWriter.Lesson(number)}\" >}}}})";
}
