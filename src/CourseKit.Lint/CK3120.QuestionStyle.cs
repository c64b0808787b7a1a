using CourseKit.Syntax;

namespace CourseKit.Model;

public static class QuestionStyle
{
    public static readonly Rule Rule = new(typeof(QuestionStyle))
    {
        Code = "CK3120",
        Name = "question-style",
        Severity = Severity.Hint,
        OffByDefault = true,
    };

    internal static void Check(PageReading page, LintReport report)
    {
        if (!page.Page.IsEnglish) return;
        var style = new AnswerStyle([.. page.Prompts.Select(prompt => prompt.Answer).OfType<ReadText>()]);
        foreach (var prompt in page.Prompts.Where(prompt => prompt.IsEnglish && !prompt.Of.IsRepeat))
        {
            foreach (var finding in new[] { OfQuestion(prompt), OfAnswer(prompt, style) }.OfType<Diagnostic>()) report(prompt.Of, finding);
        }
    }

    private static Diagnostic? OfQuestion(PromptReading prompt)
    {
        if (!prompt.IsQuestion || prompt.Question.Words.Count == 0) return null;
        var text = prompt.Question.Text;
        if (!EndsInMark(text)) return At(prompt.Question.Place, "This question has no question mark", "does not end as a question", "End it with a question mark, or word it as a question.");
        return char.IsLower(text[0])
            ? At(prompt.Question.Place, "This question begins with a small letter", "begins small", "Begin it with a capital.")
            : null;
    }

    private static Diagnostic? OfAnswer(PromptReading prompt, AnswerStyle style)
    {
        if (prompt.Answer is not { } answer) return null;
        if (style.LacksStop(answer))
        {
            return At(answer.Place, "This answer has no full stop", "does not end as the others do", "End it with a full stop.");
        }

        return style.LacksCapital(answer)
            ? At(answer.Place, "This answer begins with a small letter", "the others begin with a capital", "Begin it with a capital.")
            : null;
    }

    /// <summary>True when some sentence ends in a question mark, or in one and the quote or bracket that was open.</summary>
    private static bool EndsInMark(string text)
    {
        var isQuoteOpen = text.Count(c => c == '"') % 2 != 0;
        for (var i = text.IndexOf('?'); i >= 0; i = text.IndexOf('?', i + 1))
        {
            var end = i + 1;
            if (end < text.Length && IsClosing(text[end], isQuoteOpen)) end++;
            if (end == text.Length || char.IsWhiteSpace(text[end])) return true;
        }

        return false;
    }

    /// <summary>A quote that nothing opened closes nothing.</summary>
    private static bool IsClosing(char c, bool isQuoteOpen) => c is ')' or '”' or '’' || (c == '"' && !isQuoteOpen);

    private static Diagnostic At(Location location, string message, string label, string hint) =>
        new(Rule, location, message) { Label = label, Hint = hint };
}
