using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MacroNeverEnds
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5306",
        Name = "macro-never-ends",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A TeX command of the course stands for itself",
        Explanation = """
            Decks carry formulas without the course's own commands: each is replaced by what it stands for. A command that stands for something with itself in it, or
            that grows beyond 200 levels or 50,000 signs, has no end, and the formula goes out as it was written. Anki and Orbit show the command in red.
            """,
        Bad = """
            === course.yml
            title: Reward tampering
            macros:
              \reward: r_{\reward}
            === content/_index.md
            ---
            title: Reward tampering
            ---

            {{< orbit_review >}}
            Q: What does the agent maximise?
            A: The sum of $\reward$.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Reward tampering
            macros:
              \reward: r_t
            === content/_index.md
            ---
            title: Reward tampering
            ---

            {{< orbit_review >}}
            Q: What does the agent maximise?
            A: The sum of $\reward$.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(MathEmbed math, TexFault fault) =>
        new(Rule, fault.Place(math), $"The command '{fault.Name}' never ends: what it stands for holds it again, or grows without bound")
        {
            Label = "not expanded",
            Hint = "Let it stand for something without itself; decks show its name in red as long as it does.",
        };
}
