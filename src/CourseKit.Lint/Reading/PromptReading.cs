using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A prompt with its sides read as text: what the rules about wording look at.</summary>
internal sealed class PromptReading
{
    private PromptReading(LintPrompt prompt)
    {
        Of = prompt;
        Question = TextCollector.Read(prompt.Prompt.QuestionBody);
        Answer = prompt.Prompt.AnswerBody is { } answer ? TextCollector.Read(answer) : null;
        Deletions = [.. prompt.Prompt.QuestionBody.Embeds.OfType<ClozeEmbed>().Select(cloze => TextCollector.Read(cloze.Content))];
        IsEnglish = Of.Page.IsEnglish && !UnspacedScript.IsMostOf(Question) && !(Answer is not null && UnspacedScript.IsMostOf(Answer));
        if (!IsEnglish) return;
        QuestionMarker = OpenEndedMarker.Find(Question);
        AnswerMarker = Answer is null ? null : OpenEndedMarker.Find(Answer);
        ExampleRequest = IsQuestion ? OpenEndedMarker.Request(Question) : null;
    }

    public LintPrompt Of { get; }

    public Prompt Prompt => Of.Prompt;

    public ReadText Question { get; }

    /// <summary>Null for a cloze.</summary>
    public ReadText? Answer { get; }

    /// <summary>What a cloze hides.</summary>
    public IReadOnlyList<ReadText> Deletions { get; }

    /// <summary>
    /// True when rules that know English words may look at the prompt: its page is English, and it is not written in a script without
    /// blanks.
    /// </summary>
    public bool IsEnglish { get; }

    /// <summary>False for a cloze.</summary>
    public bool IsQuestion => Answer is not null;

    /// <summary>Words in a side that say that several answers are right.</summary>
    public TextSpan? QuestionMarker { get; }

    public TextSpan? AnswerMarker { get; }

    /// <summary>The words of the question that ask for an example.</summary>
    public (int First, int Last)? ExampleRequest { get; }

    /// <summary>True when the author marked the prompt so.</summary>
    public bool IsMarkedOpenEnded => PromptText.IsMarked(Prompt, PromptFlags.OpenEnded);

    /// <summary>True when, by mark or by wording, the answer given is one of many.</summary>
    public bool IsOpenEnded => IsMarkedOpenEnded || QuestionMarker is not null || AnswerMarker is not null || ExampleRequest is not null;

    public static PromptReading Read(LintPrompt prompt) => new(prompt);

    /// <summary>The words of a side without its marker.</summary>
    public static IEnumerable<Word> WordsWithout(ReadText side, TextSpan? marker) =>
        marker is { } span ? side.Words.Where(word => word.End <= span.Start || word.Start >= span.End) : side.Words;

    public int QuestionLength => WordsWithout(Question, QuestionMarker).Count();

    public int AnswerLength => Answer is null ? 0 : WordsWithout(Answer, AnswerMarker).Count();
}
