using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OpenEndedUnmarked
{
    public static readonly Rule Rule = new(typeof(OpenEndedUnmarked))
    {
        Code = "CK3111",
        Name = "open-ended-unmarked",
        Severity = Severity.Hint,
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
            Hint = prompt.IsMarkedOpenEnded
                ? "Take the words out: {.open-ended} says it."
                : "Take the words out and put {.open-ended} at the end of the question.",
            Fix = OpenEndedFix.Of(prompt, side, marker),
        };

    private static Diagnostic AtRequest(Location location) =>
        new(Rule, location, "Many examples could be given here")
        {
            Label = "asks for an example",
            Hint = "Put {.open-ended} at the end of the question.",
        };
}
