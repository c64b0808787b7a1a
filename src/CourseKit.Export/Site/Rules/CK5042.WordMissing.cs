using CourseKit.Syntax;

namespace CourseKit.Export;

public static class WordMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5042",
        Name = "word-missing",
        Severity = Severity.Warning,
        Title = "A course's own words lack one that the theme says",
        Explanation = """
            A course that brings its own `templates/partials/words.html` says every word of the theme in it. What is missing, mostly because the file was copied from an older
            version, is taken from the words that come with CourseKit, in their language.
            """,
        Bad = """
            === templates/partials/words.html
            {{ words = { skip: 'Naar de tekst' } }}
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
        Good = """
            === templates/partials/footer.html
            <p>Tides</p>
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
    };

    /// <summary>So many are named; the others are counted.</summary>
    private const int MostNamed = 5;

    internal static Diagnostic At(Location map, string name, IReadOnlyList<string> words)
    {
        var named = string.Join(", ", words.Take(MostNamed)) + (words.Count > MostNamed ? $" and {words.Count - MostNamed} more" : "");
        return new(Rule, map, $"'{name}' lacks {(words.Count == 1 ? "a word" : "words")} that the theme says: {named}")
        {
            Label = "said in CourseKit's own words",
            Hint = $"Compare {map.Path} with the theme's own, and add what is new there.",
        };
    }
}
