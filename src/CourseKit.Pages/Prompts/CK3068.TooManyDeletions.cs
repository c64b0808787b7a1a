using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyDeletions
{
    /// <summary>What Anki makes cards of: it leaves out a deletion of a higher number without a word.</summary>
    public const int Most = 500;

    public static readonly Rule Rule = new(typeof(TooManyDeletions))
    {
        Code = "CK3068",
        Name = "too-many-deletions",
        Severity = Severity.Warning,
    };

    /// <param name="deletion">The first that has no card.</param>
    /// <param name="number">Of its card, were there one.</param>
    public static Diagnostic At(Location deletion, int number) =>
        new(Rule, deletion, $"This deletion is number {number}, and Anki makes cards up to number {Most}")
        {
            Label = "has no card",
            Hint = "Make several clozes of this one.",
        };
}
