using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Benchmarks;

/// <summary>A course of any size with what makes matching hard: like stems, and every tenth prompt answered "Yes".</summary>
internal static class SampleCourse
{
    private static readonly string[] Stems =
        ["Which", "Why does", "When would", "How is", "What follows from", "Does", "Who first described", "What limits"];

    public static IReadOnlyList<CurrentPrompt> Create(int count, int seed = 1)
    {
        var random = new Random(seed);
        var prompts = new CurrentPrompt[count];
        for (var i = 0; i < count; i++)
        {
            var question = $"{Stems[random.Next(Stems.Length)]} the {Term(random)} of a {Term(random)} under {Term(random)} in case {i * seed}?";
            prompts[i] = Prompt(i, question, i % 10 == 0 ? "Yes" : $"The {Term(random)} that {Term(random)} leaves, by the {Term(random)} rule.");
        }

        return prompts;
    }

    /// <summary>A hundred edits spread over the course: typos, other answers, both sides, rewritten, deleted and written anew, swapped.</summary>
    public static IReadOnlyList<CurrentPrompt> EditHundred(IReadOnlyList<CurrentPrompt> prompts)
    {
        var edited = prompts.ToList();
        var step = prompts.Count / 100;
        for (var n = 99; n >= 0; n--)
        {
            var i = n * step;
            var prompt = edited[i];
            switch (n % 6)
            {
                case 0: edited[i] = prompt with { Question = prompt.Question.Replace("the ", "teh ") }; break;
                case 1: edited[i] = prompt with { Answer = $"No, {prompt.Answer}" }; break;
                case 2: edited[i] = prompt with { Question = $"Say: {prompt.Question}", Answer = $"{prompt.Answer} So." }; break;
                case 3: edited[i] = prompt with { Question = "What else is there to know?", Answer = $"Item {n}." }; break;
                case 4: edited.RemoveAt(i); break;
                default: (edited[i], edited[i + 1]) = (edited[i] with { Question = edited[i + 1].Question, Answer = edited[i + 1].Answer }, edited[i + 1] with { Question = prompt.Question, Answer = prompt.Answer }); break;
            }
        }

        return edited;
    }

    public static IReadOnlyList<CurrentPrompt> EditAll(IReadOnlyList<CurrentPrompt> prompts) =>
        [.. prompts.Select(prompt => prompt with { Question = prompt.Question.Replace("under", "given") })];

    public static IReadOnlyList<CurrentPrompt> MoveAll(IReadOnlyList<CurrentPrompt> prompts) =>
        [.. EditAll(prompts).Select(prompt => prompt with { Page = "moved/" + prompt.Page })];

    private static CurrentPrompt Prompt(int i, string question, string answer) => new()
    {
        Page = FormattableString.Invariant($"content/page{i / 100:000}.md"),
        Block = (i % 100 / 5) + 1,
        Kind = PromptKind.Qa,
        Question = question,
        Answer = answer,
        Location = Location.OfFile("page.md"),
    };

    /// <summary>One of some thousand words, a few of them frequent.</summary>
    private static string Term(Random random)
    {
        var rank = (int)(4000 * random.NextDouble() * random.NextDouble() * random.NextDouble());
        return FormattableString.Invariant($"{"abcdefghijklmnop"[rank % 16]}{"aeiou"[rank % 5]}{"lmnrst"[rank % 6]}o{rank}");
    }
}
