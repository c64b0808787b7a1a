using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadLanguageTag
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1055",
        Name = "bad-language-tag",
        Severity = Severity.Error,
        Title = "A language is not given by its tag",
        Explanation = """
            Browsers, screen readers and search need the language as a tag of BCP 47: `en`, `de`, `pt-BR`, `zh-Hant`.
            """,
        Bad = """
            ---
            title: Reward tampering
            language: en_US
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            language: en-US
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(Located<string> tag) =>
        new(Rule, tag.Location, $"'{Excerpt.Of(tag.Value)}' is not a language tag")
        {
            Label = "no tag of BCP 47",
            Hint = LanguageTag.IsWellFormed(tag.Value.Replace('_', '-'))
                ? $"Write '{Excerpt.Of(tag.Value.Replace('_', '-'))}'."
                : "Write a tag such as en, de, pt-BR or zh-Hant.",
        };
}
