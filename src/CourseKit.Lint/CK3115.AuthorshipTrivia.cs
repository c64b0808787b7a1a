using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AuthorshipTrivia
{
    public static readonly Rule Rule = new(typeof(AuthorshipTrivia))
    {
        Code = "CK3115",
        Name = "authorship-trivia",
        Severity = Severity.Hint,
        OffByDefault = true,
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
