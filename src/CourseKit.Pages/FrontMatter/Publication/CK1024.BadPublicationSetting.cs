using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadPublicationSetting
{
    public static readonly Rule Rule = new(typeof(BadPublicationSetting))
    {
        Code = "CK1024",
        Name = "bad-publication-setting",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string key, string problem, string hint) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' {problem}") { Label = "not understood", Hint = hint };

    internal static Diagnostic Unknown(Location location, string key, string? near, IReadOnlyList<string> known) =>
        new(Rule, location, $"'{Excerpt.Of(key)}' is not a known setting")
        {
            Label = "has no effect",
            Hint = near is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{near}'?",
        };
}
