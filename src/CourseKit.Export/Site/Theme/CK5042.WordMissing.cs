using CourseKit.Syntax;

namespace CourseKit.Export;

public static class WordMissing
{
    public static readonly Rule Rule = new(typeof(WordMissing))
    {
        Code = "CK5042",
        Name = "word-missing",
        Severity = Severity.Warning,
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
