using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OpenEndedUnmarked
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3111",
        Name = "open-ended-unmarked",
        Severity = Severity.Hint,
        Title = "A prompt with many answers is not marked so",
        Explanation = """
            Where any good answer counts, say so with the mark `{.open-ended}` on the question, not in words: readers then see it in one form, exporters can tag such prompts,
            and rules that compare answers leave them alone. A question for an example is open-ended too.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Give an example of a proxy. (Multiple possible answers)
            Red pixels for ripe fruit.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Give an example of a proxy. {.open-ended}
            Red pixels for ripe fruit.
            {{< /orbit_review >}}
            """,
    };

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (!prompt.IsEnglish) return;
        if (prompt.QuestionMarker is { } inQuestion) report(AtMarker(prompt, prompt.Question, inQuestion));
        else if (prompt.ExampleRequest is { } request && !prompt.IsMarkedOpenEnded) report(AtRequest(prompt.Question.PlaceOfWords(request.First, request.Last)));
        if (prompt.AnswerMarker is { } inAnswer) report(AtMarker(prompt, prompt.Answer!, inAnswer));
    }

    private static Diagnostic AtMarker(PromptReading prompt, ReadText side, TextSpan marker) =>
        new(Rule, side.PlaceOf(marker), "That several answers count is said in words")
        {
            Label = "belongs in a mark",
            Hint = prompt.IsMarkedOpenEnded ? "Take the words out: {.open-ended} says it." : "Take the words out and put {.open-ended} at the end of the question.",
            Fix = OpenEndedFix.Of(prompt, side, marker),
        };

    private static Diagnostic AtRequest(Location location) =>
        new(Rule, location, "Many examples could be given here")
        {
            Label = "asks for an example",
            Hint = "Put {.open-ended} at the end of the question.",
        };
}
