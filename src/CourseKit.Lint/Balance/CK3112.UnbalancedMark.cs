using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnbalancedMark
{
    public static readonly Rule Rule = new(typeof(UnbalancedMark))
    {
        Code = "CK3112",
        Name = "unbalanced-mark",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static void Check(PromptReading reading, Action<Diagnostic> report)
    {
        var question = Find(reading.Prompt.QuestionBody);
        var answer = reading.Prompt.AnswerBody is { } side ? Find(side) : [];
        TakePartners(question, answer);
        Tell(question, report);
        Tell(answer, report);
    }

    private static List<SideCharacter> Find(PageBody side)
    {
        if (!MarkBalance.MayFind(side)) return [];
        var text = VisibleText.Of(side);
        return [.. MarkBalance.Find(text).Select(index => text[index])];
    }

    /// <summary>
    /// A quotation or a bracket goes on from the question into the answer: the last that one opens, the first that the other closes.
    /// </summary>
    private static void TakePartners(List<SideCharacter> question, List<SideCharacter> answer)
    {
        for (var open = question.Count - 1; open >= 0; open--)
        {
            var close = answer.FindIndex(mark => MarkBalance.Closes(question[open].Value, mark.Value));
            if (close < 0) continue;
            answer.RemoveAt(close);
            question.RemoveAt(open);
        }
    }

    /// <summary>One of each kind: a side full of stray marks is one mistake, not a thousand.</summary>
    private static void Tell(List<SideCharacter> found, Action<Diagnostic> report)
    {
        foreach (var mark in found.GroupBy(mark => mark.Value)) report(At(mark.First()));
    }

    private static Diagnostic At(SideCharacter mark) =>
        new(Rule, mark.Location, $"The mark {mark.Value} has no partner")
        {
            Label = "stands alone",
            Hint = $"Take it out, add the other one, or write \\{mark.Value} if it is meant so.",
        };
}
