using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MacroNeverEnds
{
    public static readonly Rule Rule = new(typeof(MacroNeverEnds))
    {
        Code = "CK5306",
        Name = "macro-never-ends",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(MathEmbed math, TexFault fault) =>
        new(Rule, fault.Place(math), $"The command '{fault.Name}' never ends: what it stands for holds it again, or grows without bound")
        {
            Label = "not expanded",
            Hint = "Let it stand for something without itself; decks show its name in red as long as it does.",
        };
}
