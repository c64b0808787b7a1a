using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AuthorshipTrivia
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3115",
        Name = "authorship-trivia",
        Severity = Severity.Hint,
        OffByDefault = true,
        Title = "A prompt asks who, not what",
        Explanation = """
            Who wrote or coined something is seldom what a reader needs to keep. Ask for the idea. Where people are the subject, as in a history course, leave this
            rule off, as it is by default.
            """,
        Bad = """
            ---
            title: Proxies
            lint: { CK3115: hint }
            ---

            {{< orbit_review >}}
            Who coined the law about measures and targets?
            Goodhart
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            lint: { CK3115: hint }
            ---

            {{< orbit_review >}}
            What happens to a measure that becomes a target?
            It stops being a good measure.
            {{< /orbit_review >}}
            """,
    };

    private static readonly HashSet<string> _people = new(
        ["individual", "individuals", "team", "teams", "author", "authors", "researcher", "researchers", "person", "people", "group", "lab", "scientist", "scientists", "philosopher", "paper", "article"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> _deeds = new(
        ["wrote", "coined", "proposed", "introduced", "explored", "invented", "discovered", "first", "published", "developed", "described", "argued", "argues", "came"],
        StringComparer.Ordinal);

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (!prompt.IsEnglish || !prompt.IsQuestion) return;
        var words = prompt.Question.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var next = words[i + 1].Key;
            if (words[i].Key is not ("which" or "what" or "who")) continue;
            if (words[i].Key == "who" ? !_deeds.Contains(next) : !_people.Contains(next)) continue;
            report(At(prompt.Question.PlaceOfWords(i, i + 1)));
            return;
        }
    }

    private static Diagnostic At(Location location) =>
        new(Rule, location, "This prompt asks for the author of an idea")
        {
            Label = "asks who",
            Hint = "Ask for the idea instead.",
        };
}
