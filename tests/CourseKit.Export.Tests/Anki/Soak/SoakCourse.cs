using System.Globalization;
using System.Text;

namespace CourseKit.Export.Tests;

/// <summary>A course of some hundred prompts in six languages that is edited at random, several prompts in a round, each by one edit.</summary>
internal sealed class SoakCourse
{
    private const int Prompts = 110;

    private readonly Random _random;
    private readonly SoakWords _words;
    private readonly List<Page> _pages = [];
    private readonly List<SoakPrompt> _gone = [];
    private readonly List<string> _done = [];
    private int _names;
    private int _ids;

    public SoakCourse(int seed)
    {
        _random = new Random(seed);
        _words = new SoakWords(_random);
        for (var page = 0; page < 8; page++) _pages.Add(new Page($"module{page / 2}", $"page{++_names}"));
        for (var i = 0; i < Prompts; i++) AnyBlock().Add(NewPrompt(SoakPattern.All[i % SoakPattern.All.Count]));
    }

    /// <summary>What is in the course now, in order.</summary>
    public IEnumerable<SoakPrompt> All => _pages.SelectMany(page => page.Blocks).SelectMany(block => block);

    /// <summary>The edits since the last build, in words.</summary>
    public IReadOnlyList<string> Edits => _done;

    /// <summary>The texts of its files.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["course.yml"] = "id: soak\ntitle: Soak\nbase_url: https://example.org/\n" };
            foreach (var page in _pages)
            {
                var text = new StringBuilder($"---\ntitle: {page.Name}\n---\n");
                foreach (var block in page.Blocks.Where(block => block.Count > 0))
                {
                    text.Append("\nText.\n\n{{< orbit_review >}}\n").AppendJoin('\n', block.Select(prompt => prompt.Text)).Append("{{< /orbit_review >}}\n");
                }

                files.Add($"content/{page.Folder}/{page.Name}.md", text.ToString());
                foreach (var picture in page.Blocks.SelectMany(block => block).Select(prompt => prompt.Picture).OfType<string>()) files[$"content/{page.Folder}/{picture}"] = Picture(picture);
            }

            return files;
        }
    }

    /// <summary>The course was built: learners have what is in it.</summary>
    public void Build()
    {
        foreach (var prompt in All) prompt.IsBuilt = true;
    }

    /// <summary>Edits one to ten prompts, each once, and sometimes names a page or a module anew.</summary>
    public void EditSome()
    {
        _done.Clear();
        foreach (var prompt in All.Concat(_gone)) prompt.Edit = null;
        for (var edit = _random.Next(1, 11); edit > 0; edit--) Edit();
        if (_random.Next(8) == 0) RenamePage();
        if (_random.Next(16) == 0) RenameModule();
    }

    private void Edit()
    {
        switch (_random.Next(12))
        {
            case 0 or 1: Reword(); break;
            case 2: Answer(); break;
            case 3: BothSides(); break;
            case 4: Misspell(); break;
            case 5: Hide(); break;
            case 6: Move(); break;
            case 7: Delete(); break;
            case 8: BringBack(); break;
            case 9: Replace(); break;
            case 10: Turn(); break;
            default: Insert(); break;
        }
    }

    private void Reword()
    {
        var (_, _, prompt) = Pick(prompt => !prompt.Pattern.IsCloze && prompt.Pattern.Questions.Length > 1);
        prompt.Wording = Other(prompt.Wording, prompt.Pattern.Questions.Length);
        Done(prompt, "question reworded");
    }

    private void Answer()
    {
        var (_, _, prompt) = Pick(prompt => !prompt.Pattern.IsCloze);
        prompt.AnswerWording = Other(prompt.AnswerWording, prompt.Pattern.Answers.Length);
        Done(prompt, "answer reworded");
    }

    /// <summary>Where one side is nothing but a "Yes", both at once leave nothing of it.</summary>
    private void BothSides()
    {
        var (_, _, prompt) = Pick(prompt => true);
        prompt.Wording = Other(prompt.Wording, prompt.Pattern.Questions.Length);
        prompt.Hidden.RemoveWhere(word => !prompt.Has(word));
        if (prompt.Pattern.IsCloze && prompt.Hidden.Count == 0) prompt.Hidden.Add(0);
        if (!prompt.Pattern.IsCloze) prompt.AnswerWording = Other(prompt.AnswerWording, prompt.Pattern.Answers.Length);
        Done(prompt, "both sides reworded");
    }

    private void Misspell()
    {
        var (_, _, prompt) = Pick(prompt => prompt.LongWords.Count > 0);
        var word = prompt.LongWords[_random.Next(prompt.LongWords.Count)];
        prompt.Respell(word, _words.Misspell(prompt.Word(word)));
        Done(prompt, "letters changed");
    }

    private void Hide()
    {
        var (_, _, prompt) = Pick(prompt => prompt.Pattern.IsCloze);
        var words = Enumerable.Range(0, 3).Where(prompt.Has).ToList();
        var word = words[_random.Next(words.Count)];
        if (!prompt.Hidden.Contains(word)) prompt.Hidden.Add(word);
        else if (prompt.Hidden.Count > 1) prompt.Hidden.Remove(word);
        else prompt.Hidden.Add(words[(words.IndexOf(word) + 1) % words.Count]);
        Done(prompt, "deletion added or taken");
    }

    private void Move()
    {
        var (block, at, prompt) = Pick(prompt => true);
        block.RemoveAt(at);
        var other = AnyBlock();
        other.Insert(_random.Next(other.Count + 1), prompt);
        Done(prompt, "moved");
    }

    private void Delete()
    {
        if (All.Count() < Prompts - 10) return;
        var (block, at, prompt) = Pick(prompt => prompt.IsBuilt);
        block.RemoveAt(at);
        _gone.Add(prompt);
        Done(prompt, "deleted");
    }

    /// <summary>One that went in this round too: then it has only moved.</summary>
    private void BringBack()
    {
        if (_gone.Count == 0) return;
        var prompt = _random.Next(2) == 0 ? _gone[^1] : _gone[_random.Next(_gone.Count)];
        _gone.Remove(prompt);
        var block = AnyBlock();
        block.Insert(_random.Next(block.Count + 1), prompt);
        Done(prompt, "brought back");
    }

    private void Replace()
    {
        var (block, at, prompt) = Pick(prompt => prompt.IsBuilt);
        _gone.Add(prompt);
        block[at] = (_random.Next(2) == 0 ? Sibling(prompt) : null) ?? NewPrompt(Other(prompt.Pattern));
        Done(prompt, $"replaced by {block[at]}");
        Done(block[at], $"in the place of {prompt}");
    }

    private void Turn()
    {
        var (block, at, prompt) = Pick(prompt => prompt.IsBuilt && prompt.ExplicitId is null && SoakPattern.All.Any(other => IsTurnOf(other, prompt.Pattern)));
        var others = SoakPattern.All.Where(other => IsTurnOf(other, prompt.Pattern)).ToList();
        var turned = new SoakPrompt(others[_random.Next(others.Count)], [_words.New(prompt.Pattern.Language), prompt.Word(0), prompt.Word(1)], _words.Topic(prompt.Pattern.Language));
        _gone.Add(prompt);
        block[at] = turned;
        Done(prompt, $"turned into {block[at]}");
        Done(block[at], $"made of {prompt}");
    }

    private void Insert()
    {
        if (All.Count() > Prompts + 10) return;
        var block = AnyBlock();
        var prompt = NewPrompt();
        block.Insert(_random.Next(block.Count + 1), prompt);
        Done(prompt, "new");
    }

    private void RenamePage()
    {
        var page = _pages[_random.Next(_pages.Count)];
        var name = string.Create(CultureInfo.InvariantCulture, $"page{++_names}");
        _done.Add($"page {page.Name} is {name} now");
        page.Name = name;
    }

    private void RenameModule()
    {
        var folder = _pages[_random.Next(_pages.Count)].Folder;
        var name = string.Create(CultureInfo.InvariantCulture, $"module{++_names}");
        _done.Add($"module {folder} is {name} now");
        foreach (var page in _pages.Where(page => page.Folder == folder)) page.Folder = name;
    }

    private void Done(SoakPrompt prompt, string edit)
    {
        // A prompt that was deleted and brought back in one round has only moved.
        prompt.Edit = prompt.Edit is null ? edit : $"{prompt.Edit}, {edit}";
        _done.Add($"{edit}: {prompt}");
    }

    private static bool IsTurnOf(SoakPattern other, SoakPattern pattern) => other.IsCloze != pattern.IsCloze && other.Language == pattern.Language;

    private int Other(int wording, int count) => count == 1 ? 0 : (wording + _random.Next(1, count)) % count;

    private SoakPrompt NewPrompt(SoakPattern? pattern = null)
    {
        pattern ??= SoakPattern.All[_random.Next(SoakPattern.All.Count)];
        string[] words = [_words.New(pattern.Language), _words.New(pattern.Language), _words.New(pattern.Language)];
        return new SoakPrompt(pattern, words, _words.Topic(pattern.Language))
        {
            ExplicitId = _random.Next(10) == 0 ? string.Create(CultureInfo.InvariantCulture, $"id-{++_ids}") : null,
            Wording = _random.Next(pattern.Questions.Length),
            AnswerWording = pattern.IsCloze ? 0 : _random.Next(pattern.Answers.Length),
        };
    }

    /// <summary>The same sentence with other things in it. Null where the course has too few such sentences: their words would be rare in it, and speak for an edit.</summary>
    private SoakPrompt? Sibling(SoakPrompt prompt)
    {
        var wordings = Enumerable.Range(0, prompt.Pattern.Questions.Length).Where(wording => All.Count(other => other.Pattern == prompt.Pattern && other.Wording == wording) > 3).ToList();
        if (wordings.Count == 0) return null;
        var sibling = NewPrompt(prompt.Pattern);
        sibling.Wording = wordings[_random.Next(wordings.Count)];
        return sibling;
    }

    private SoakPattern Other(SoakPattern pattern) => SoakPattern.All[(SoakPattern.All.IndexOf(pattern) + _random.Next(1, SoakPattern.All.Count)) % SoakPattern.All.Count];

    private List<SoakPrompt> AnyBlock() => _pages[_random.Next(_pages.Count)].AnyBlock(_random);

    /// <summary>A prompt that nothing was done to in this round.</summary>
    private (List<SoakPrompt> Block, int At, SoakPrompt Prompt) Pick(Func<SoakPrompt, bool> fits)
    {
        var places = _pages.SelectMany(page => page.Blocks).SelectMany(block => block.Select((prompt, at) => (Block: block, At: at, Prompt: prompt)))
            .Where(place => place.Prompt.Edit is null && fits(place.Prompt)).ToList();
        return places[_random.Next(places.Count)];
    }

    /// <summary>Each shows something else.</summary>
    private static string Picture(string file) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><title>{file}</title><circle r=\"1\"/></svg>";

    private sealed class Page(string folder, string name)
    {
        public string Folder { get; set; } = folder;

        public string Name { get; set; } = name;

        public List<List<SoakPrompt>> Blocks { get; } = [[], [], []];

        public List<SoakPrompt> AnyBlock(Random random) => Blocks[random.Next(Blocks.Count)];
    }
}
