namespace CourseKit.Model;

/// <summary>
/// What the prompts of a page say, without regard to how it is typed. Follows from the page alone unless a prompt shows images, so it is
/// made once; and it lies close together, since all pages are gone through after every edit.
/// </summary>
internal sealed class PageWords
{
    private PageWords(CoursePage page, PromptMedia media, WordNumbers numbers)
    {
        List<Prompt> prompts = [.. page.Prompts];
        var wholes = new ComparedText?[prompts.Count];
        var questions = new ComparedText?[prompts.Count];
        Numbers = new int[prompts.Count][];
        var similar = new List<int>();
        for (var i = 0; i < prompts.Count; i++)
        {
            var prompt = prompts[i];
            var question = PromptText.Normalize(prompt.Question.Text);
            var answer = prompt.Answer is null ? "" : PromptText.Normalize(prompt.Answer.Text);
            wholes[i] = new ComparedText($"{question}\n{answer}\n{media.Of(page, prompt)}");
            Numbers[i] = numbers.Of(question);
            if (prompt.Answer is null || PromptText.IsMarked(prompt, PromptFlags.OpenEnded)) continue;
            questions[i] = new ComparedText($"{question}\n{media.Of(page, prompt.QuestionBody)}");
            if (!prompt.LintOff.Contains(SimilarQuestions.Rule.Code)) similar.Add(i);
        }

        Ids = [.. prompts.Select((prompt, i) => (i, prompt.ExplicitId!)).Where(one => one.Item2 is not null)];
        (Wholes, Questions, Similar) = (new ComparedTexts(wholes), new ComparedTexts(questions), [.. similar]);
    }

    /// <summary>Equal for prompts that a reader would take for one: the same words about the same images.</summary>
    public ComparedTexts Wholes { get; }

    /// <summary>The same, of the questions alone; of those whose answer is not open.</summary>
    public ComparedTexts Questions { get; }

    /// <summary>The ids that the author gave, each with the number of its prompt.</summary>
    public (int Prompt, string Id)[] Ids { get; }

    /// <summary>The words of each question.</summary>
    public int[][] Numbers { get; }

    /// <summary>
    /// The prompts whose questions are compared by their words. One that turned the rule off takes no part, so that it is not shown as
    /// another's likeness either.
    /// </summary>
    public int[] Similar { get; }

    public static PageWords Of(CoursePage page, PromptMedia media, LinkMemory memory)
    {
        var known = memory.Of(page);
        if (known.Find<PageWords>() is { } words) return words;
        words = new PageWords(page, media, WordNumbers.Of(memory));
        // Where an image leads depends on other files than the page.
        return page.Prompts.Any(prompt => prompt.ShowsImages) ? words : known.Keep(words);
    }
}

/// <summary>Gives every word a number. Which number says nothing: only that equal words have the same one.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>One more than the highest number given.</summary>
    public int Count
    {
        get
        {
            lock (_numbers) return _numbers.Count;
        }
    }

    public static WordNumbers Of(LinkMemory memory) => memory.Find<WordNumbers>() ?? memory.KeepFirst(new WordNumbers());

    /// <summary>The second "the" of a question is another word than the first.</summary>
    /// <param name="question">Words with single blanks between them.</param>
    public int[] Of(string question)
    {
        var words = question.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            times.TryGetValue(word, out var before);
            times[word] = before + 1;
            // With a number, which no word has.
            if (before > 0) words[i] = FormattableString.Invariant($"{word} {before}");
        }

        var numbers = new int[words.Length];
        // Once for all words: pages are read on all processors.
        lock (_numbers)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (!_numbers.TryGetValue(words[i], out numbers[i])) _numbers.Add(words[i], numbers[i] = _numbers.Count);
            }
        }

        return numbers;
    }
}
