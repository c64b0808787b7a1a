using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadSource
{
    public static readonly Rule Rule = new(typeof(BadSource))
    {
        Code = "CK7020",
        Name = "bad-source",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic WithoutTitle(Location key, string name) =>
        new(Rule, key, $"The source '{Excerpt.Of(name)}' has no title")
        {
            Label = "no title",
            Hint = $"Write '{Excerpt.Of(name)}: Its title', or give it 'title:'.",
        };

    internal static Diagnostic UnknownKey(Location key, string name, string? near) =>
        new(Rule, key, $"'{Excerpt.Of(name)}' is nothing that a source says")
        {
            Label = "has no effect",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"A source says {string.Join(", ", SourceSettingReader.Keys)}.",
        };
}
