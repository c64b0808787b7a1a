using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// The attributes of an <c>orbit-prompt</c>. Orbit hashes what the browser reads out of them, so a template escapes each once and adds
/// nothing.
/// </summary>
internal static class OrbitPromptView
{
    public static TemplateType<OrbitPrompt> Type { get; } = TemplateType.Define<OrbitPrompt>(
            "orbit prompt", "The attributes of an `orbit-prompt`: Markdown, each to be written once through `html.escape`, and left out when null.")
        .Text("cloze", prompt => prompt.Kind == PromptKind.Cloze ? prompt.Question : null, "A cloze with its braces; null for a question.")
        .Text("question", prompt => prompt.Kind == PromptKind.Cloze ? null : prompt.Question, "The question; null for a cloze.")
        .Text("answer", prompt => prompt.Kind == PromptKind.Cloze ? null : prompt.Answer, "The answer, or an empty text; null for a cloze.")
        .Text("question_attachments", prompt => prompt.QuestionPicture, "The whole address of the question's picture; null for none.")
        .Text("answer_attachments", prompt => prompt.AnswerPicture, "The whole address of the answer's picture; null for none.");
}
