using System.Globalization;
using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>Pages of a hundred prompts in blocks of five, with text between the blocks.</summary>
internal static class SamplePages
{
    public const int PromptsEach = 100;

    private const int PromptsInBlock = 5;

    private static readonly string[] _nouns =
    [
        "proxy", "goal", "score", "lamp", "arm", "camera", "judge", "mug", "boat", "race", "tuner", "network", "picture", "reward", "agent", "grower",
        "tomato", "sensor", "door", "maze", "signal", "target", "measure", "habit", "policy", "search", "space", "rate", "label", "weight",
    ];

    private static readonly string[] _verbs = ["raises", "hides", "counts", "follows", "breaks", "meets", "finds", "holds", "turns", "shows", "leaves", "takes"];

    /// <summary>Questions of many shapes and lengths.</summary>
    public static string Mixed(int page) => Page(page, (text, random, number) =>
    {
        text.Append("What happens to the ").Append(Noun(random)).Append(" when the ").Append(Noun(random)).Append(' ').Append(Verb(random)).Append(" the ").Append(Noun(random));
        for (var clauses = random.Next(3); clauses > 0; clauses--) text.Append(", and the ").Append(Noun(random)).Append(' ').Append(Verb(random)).Append(" a ").Append(Noun(random)).Append(number);
        text.Append("?\nThe ").Append(Noun(random)).Append(' ').Append(Verb(random)).Append(" it, *as a rule*, in case ").Append(number).Append(".\n\n");
    });

    /// <summary>One question for every number.</summary>
    public static string Pattern(int page) => Page(page, (text, random, number) =>
        text.Append("In the first of the two tables, which ").Append(Noun(random)).Append(" stands beside the name of case ").Append(number).Append("?\nThe ")
            .Append(Noun(random)).Append(".\n\n"));

    private static string Page(int page, Action<StringBuilder, Random, string> addPrompt)
    {
        var random = new Random(page);
        var text = new StringBuilder($"---\ntitle: Page {page}\n---\n\n");
        for (var i = 0; i < PromptsEach; i++)
        {
            if (i % PromptsInBlock == 0) AddParagraph(text, random);
            if (i % PromptsInBlock == 0) text.Append("{{< orbit_review >}}\n");
            addPrompt(text, random, ((page * PromptsEach) + i).ToString(CultureInfo.InvariantCulture));
            if (i % PromptsInBlock == PromptsInBlock - 1) text.Append("{{< /orbit_review >}}\n\n");
        }

        return text.ToString();
    }

    private static void AddParagraph(StringBuilder text, Random random)
    {
        for (var i = 0; i < 12; i++) text.Append("A ").Append(Noun(random)).Append(' ').Append(Verb(random)).Append(" the ").Append(Noun(random)).Append("-case. ");
        text.Append("\n\n");
    }

    private static string Noun(Random random) => _nouns[random.Next(_nouns.Length)];

    private static string Verb(Random random) => _verbs[random.Next(_verbs.Length)];
}
