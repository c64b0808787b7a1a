using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The sides of a note as trees: those of the page, or, when it shows them no longer, the lock's text read again.</summary>
internal static class NoteSides
{
    public static (PageBody Question, PageBody? Answer) Of(NoteSource source) => source switch
    {
        NoteSource.Active { Prompt: var prompt } => (prompt.QuestionBody, prompt.AnswerBody),
        NoteSource.Retired retired => OfText(retired.Kind, retired.Sides.Question, retired.Sides.Answer, retired.Home?.Page.Path ?? ""),
        _ => throw new InvalidOperationException("Every note is shown or retired."),
    };

    /// <summary>What is wrong with the text was said when a page had it.</summary>
    /// <param name="path">Of the page that it stood on.</param>
    public static (PageBody Question, PageBody? Answer) OfText(PromptKind kind, string question, string? answer, string path) =>
        (Parse(kind, question, path), answer is null ? null : Parse(kind, answer, path));

    private static PageBody Parse(PromptKind kind, string markdown, string path)
    {
        var text = MappedText.Of(new SourceText(path, markdown), new TextSpan(0, markdown.Length));
        var deletions = kind == PromptKind.Cloze ? ClozeReader.Read(text, []) : [];
        return PageBodyParser.ParseSide(path, text, deletions, "", ProseContext.Empty);
    }
}
