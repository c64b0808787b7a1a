using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The pages whose questions CourseKit's own review asks, in reading order, and the files that hold their sides.</summary>
internal sealed class ReviewPages
{
    /// <summary>A file is closed once it has this many questions: about 60 KB, of which a day's review loads few.</summary>
    private const int QuestionsInFile = 150;

    private readonly List<List<ReviewPage>> _files = [];
    private readonly Dictionary<PublishedPage, ReviewPage> _byPage = [];

    private ReviewPages()
    {
    }

    /// <summary>The pages of each file.</summary>
    public IReadOnlyList<IReadOnlyList<ReviewPage>> Files => _files;

    /// <summary>Null for a page without questions of its own.</summary>
    public ReviewPage? Of(PublishedPage page) => _byPage.GetValueOrDefault(page);

    public static ReviewPages Of(SiteContext site)
    {
        var pages = new ReviewPages();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Course.Listed)
        {
            if (OrbitUse.IsAskedFor(page.Page, site.Course.Settings)) continue;
            List<ReviewQuestion> questions =
            [
                .. from block in page.Page.Blocks
                   from place in block.Prompts.Select((prompt, index) => (Prompt: prompt, Number: index + 1))
                   let key = site.Course.Identities[place.Prompt].Key
                   where seen.Add(key)
                   select new ReviewQuestion(key, block, place.Number, place.Prompt),
            ];
            if (questions.Count > 0) pages.Add(new ReviewPage(page, questions));
        }

        return pages;
    }

    private void Add(ReviewPage page)
    {
        if (_files.Count == 0 || _files[^1].Sum(other => other.Questions.Count) >= QuestionsInFile) _files.Add([]);
        _files[^1].Add(page);
        _byPage.Add(page.Page, page);
    }
}

/// <param name="Questions">Those that no earlier page has.</param>
internal sealed record ReviewPage(PublishedPage Page, IReadOnlyList<ReviewQuestion> Questions)
{
    /// <summary>What each shows, as members of a JSON object; null until the page is written.</summary>
    public byte[]? Sides { get; set; }
}

/// <param name="Number">Its number in its block, from 1.</param>
internal sealed record ReviewQuestion(string Key, PromptBlock Block, int Number, Prompt Prompt);
