using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnusedSource
{
    public static readonly Rule Rule = new(typeof(UnusedSource))
    {
        Code = "CK4148",
        Name = "unused-source",
        Severity = Severity.Hint,
    };

    /// <summary>So many are named; the others are counted.</summary>
    private const int MostNamed = 5;

    internal static Diagnostic At(IReadOnlyList<CourseSource> sources)
    {
        var named = string.Join(", ", sources.Take(MostNamed).Select(source => Excerpt.Of(source.Key)));
        var more = sources.Count > MostNamed ? $" and {sources.Count - MostNamed} more" : "";
        return new(Rule, sources[0].Place!, sources.Count == 1 ? $"Nothing names the source '{named}'" : $"Nothing names these sources: {named}{more}")
        {
            Label = "in no list of sources",
            Hint = "Name it where it is drawn on, as [@key] in the text or {source=key} behind a question, or remove it.",
        };
    }
}
