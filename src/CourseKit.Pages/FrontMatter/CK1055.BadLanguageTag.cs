using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadLanguageTag
{
    public static readonly Rule Rule = new(typeof(BadLanguageTag))
    {
        Code = "CK1055",
        Name = "bad-language-tag",
        Severity = Severity.Error,
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
