using System.Globalization;
using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>A course in ten modules: pages of six sections with links, code and formulas, and one review block at the end of each.</summary>
internal static class SampleSite
{
    private const int Modules = 10;

    private static readonly string[] _words =
    [
        "proxy", "goal", "score", "lamp", "arm", "camera", "judge", "mug", "boat", "race", "tuner", "network", "picture", "reward", "agent",
        "tomato", "sensor", "door", "maze", "signal", "target", "measure", "habit", "policy", "search", "space", "rate", "label", "weight",
    ];

    public static IReadOnlyList<KeyValuePair<string, string>> Create(int pages, int promptsOnPage)
    {
        var random = new Random(1);
        var files = new List<KeyValuePair<string, string>> { new("course.yml", "title: Sample\nbase_url: https://example.org/\n") };
        for (var page = 0; page < pages; page++)
        {
            var module = page * Modules / pages;
            var next = page + 1 < pages && (page + 1) * Modules / pages == module ? Name(page + 1) : Name(module * pages / Modules);
            files.Add(new($"content/module{module}/{Name(page)}.md", Page(random, page, next, promptsOnPage)));
        }

        return files;
    }

    private static string Name(int page) => string.Create(CultureInfo.InvariantCulture, $"page{page}");

    private static string Page(Random random, int number, string next, int prompts)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ntitle: Page {number}\nweight: {number + 1}\n---\n\n");
        for (var section = 0; section < 6; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {section} of the {Word(random)}\n\n");
            for (var i = 0; i < 4; i++)
            {
                for (var sentence = 0; sentence < 4; sentence++) AddSentence(text, random, 14);
                text.Append(CultureInfo.InvariantCulture, $"See [the next page]({next}.md), *{Word(random)}*, `{Word(random)}()` and $x_{i}^2$.\n\n");
            }
        }

        text.Append("{{< orbit_review >}}\n");
        for (var prompt = 0; prompt < prompts; prompt++)
        {
            text.Append(CultureInfo.InvariantCulture, $"What does the {Word(random)} of a {Word(random)} do to case {number}-{prompt}?\n");
            AddSentence(text, random, 10);
            text.Append("\n\n");
        }

        return text.Append("{{< /orbit_review >}}\n").ToString();
    }

    private static void AddSentence(StringBuilder text, Random random, int words)
    {
        text.Append("The");
        for (var i = 1; i < words; i++) text.Append(' ').Append(Word(random));
        text.Append(". ");
    }

    private static string Word(Random random) => _words[random.Next(_words.Length)];
}
