namespace CourseKit.Model;

/// <summary>The questions of a page that are compared by their words.</summary>
/// <param name="Prompts">The numbers of their prompts on the page.</param>
internal sealed record ComparedQuestions(PageWords Words, int[] Prompts)
{
    /// <param name="isWanted">False when the page has the rule off.</param>
    public static ComparedQuestions Of(LintPage page, bool isWanted)
    {
        if (!isWanted) return new(page.Words, []);
        return new(page.Words, page.Repeats.IsEmpty ? page.Words.Similar : [.. page.Words.Similar.Where(prompt => !page.Repeats.Contains(prompt))]);
    }

    public bool SaysTheSame(ComparedQuestions other)
    {
        if (ReferenceEquals(Words, other.Words) && ReferenceEquals(Prompts, other.Prompts)) return true;
        if (!Prompts.AsSpan().SequenceEqual(other.Prompts)) return false;
        return ReferenceEquals(Words, other.Words)
            || Array.TrueForAll(Prompts, prompt => Words.Numbers[prompt].AsSpan().SequenceEqual(other.Words.Numbers[prompt]));
    }
}

/// <summary>Groups of questions that read alike, and the questions they were found among.</summary>
internal sealed record KnownQuestionGroups(IReadOnlyList<ComparedQuestions> Pages, IReadOnlyList<IReadOnlyList<PromptSpot>> Groups)
{
    /// <summary>Looks for them anew only when a question has changed.</summary>
    public static IReadOnlyList<IReadOnlyList<PromptSpot>> Find(IReadOnlyList<ComparedQuestions> pages, LinkMemory memory)
    {
        if (memory.Find<KnownQuestionGroups>() is { } known && known.Holds(pages)) return known.Groups;
        List<PromptSpot> spots = [.. pages.SelectMany((page, i) => page.Prompts.Select(prompt => new PromptSpot(i, prompt)))];
        List<int[]> questions = [.. spots.Select(spot => pages[spot.Page].Words.Numbers[spot.Prompt])];
        var groups = QuestionGroups.Find(questions, WordNumbers.Of(memory).Count)
            .Select(group => (IReadOnlyList<PromptSpot>)[.. group.Select(question => spots[question])]);
        var found = new KnownQuestionGroups(pages, [.. groups]);
        return memory.Keep(found).Groups;
    }

    private bool Holds(IReadOnlyList<ComparedQuestions> pages)
    {
        if (pages.Count != Pages.Count) return false;
        for (var i = 0; i < pages.Count; i++)
        {
            if (!pages[i].SaysTheSame(Pages[i])) return false;
        }

        return true;
    }
}
