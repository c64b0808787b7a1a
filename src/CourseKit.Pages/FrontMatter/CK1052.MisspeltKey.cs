using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltKey
{
    public static readonly Rule Rule = new(typeof(MisspeltKey))
    {
        Code = "CK1052",
        Name = "misspelt-key",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(SourceText source, DataEntry entry, string near) =>
        new(Rule, source.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a known setting")
        {
            Label = "has no effect",
            Hint = $"Did you mean '{near}'? A setting of your own goes under 'params'.",
        };
}
