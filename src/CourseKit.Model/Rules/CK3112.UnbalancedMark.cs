using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnbalancedMark
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3112",
        Name = "unbalanced-mark",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A quote, bracket or mark of a prompt has no partner",
        Explanation = """
            A quote or bracket that is opened and not closed, or closed and not opened, is usually left over from an edit, and so is a
            `*`, `` ` `` or `$` that Markdown could not pair. The prompt is shown with the stray mark in it. A mark that is meant as it is can be
            written with a backslash: `\"`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy in "Goodhart terms?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy in "Goodhart terms"?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static void Check(PromptReading reading, Action<Diagnostic> report)
    {
        CheckSide(reading.Prompt.QuestionBody, report);
        if (reading.Prompt.AnswerBody is { } answer) CheckSide(answer, report);
    }

    private static void CheckSide(PageBody side, Action<Diagnostic> report)
    {
        if (!MarkBalance.MayFind(side)) return;
        var text = VisibleText.Of(side);
        // One of each kind: a side full of stray marks is one mistake, not a thousand.
        foreach (var mark in MarkBalance.Find(text).Select(index => text[index]).GroupBy(mark => mark.Value)) report(At(mark.First()));
    }

    private static Diagnostic At(SideCharacter mark) =>
        new(Rule, mark.Location, $"The mark {mark.Value} has no partner")
        {
            Label = "stands alone",
            Hint = $"Take it out, add the other one, or write \\{mark.Value} if it is meant so.",
        };
}
