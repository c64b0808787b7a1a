using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltPublicationKey
{
    public static readonly Rule Rule = new(typeof(MisspeltPublicationKey))
    {
        Code = "CK1053",
        Name = "misspelt-publication-key",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, DataEntry entry, string near) =>
        new(Rule, source.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a known setting, and '{near}' decides whether the page is published")
        {
            Label = "does not hold the page back",
            Hint = $"Did you mean '{near}'? A setting of your own goes under 'params'.",
        };
}
