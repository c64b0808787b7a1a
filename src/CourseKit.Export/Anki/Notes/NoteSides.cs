using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The sides of a note as trees: those of the page, or, when it shows them no longer, the lock's text read again.</summary>
internal static class NoteSides
{
    public static (PageBody Question, PageBody? Answer) Of(NoteSource source) => source switch
    {
        NoteSource.Active { Prompt: var prompt } => (prompt.QuestionBody, prompt.AnswerBody),
        NoteSource.Retired retired => (Parse(retired, retired.Question), retired.Answer is null ? null : Parse(retired, retired.Answer)),
        _ => throw new InvalidOperationException("Every note is shown or retired."),
    };

    /// <summary>What is wrong with the text was said when a page had it.</summary>
    private static PageBody Parse(NoteSource.Retired note, string markdown)
    {
        var path = note.Home?.Page.Path ?? "";
        var text = MappedText.Of(new SourceText(path, markdown), new TextSpan(0, markdown.Length));
        var deletions = note.Kind == PromptKind.Cloze ? ClozeReader.Read(text, []) : [];
        return PageBodyParser.ParseSide(path, text, deletions, "", ProseContext.Empty);
    }
}
