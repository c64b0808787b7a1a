using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownHeaderWord
{
    public static readonly Rule Rule = new(typeof(UnknownHeaderWord))
    {
        Code = "CK2062",
        Name = "unknown-header-word",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string word, IReadOnlyList<string> known) =>
        new(Rule, location, word.Length == 0 ? "The type is missing" : $"'{word}' is not known here")
        {
            Label = "not known",
            Hint = Suggestion.Nearest(word, known) is { } near ? $"Is '{near}' meant?" : $"It is one of {string.Join(", ", known)}.",
        };
}
