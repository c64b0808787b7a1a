using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A prompt as it is compared with another.</summary>
/// <param name="Question">Of a cloze the whole text, with what it hides.</param>
/// <param name="Answer">Of a cloze what it hides, which stands in the text as well.</param>
internal sealed record PromptSides(PromptKind Kind, IReadOnlyList<SideWord> Question, IReadOnlyList<SideWord> Answer)
{
    public static PromptSides Of(TextKey text)
    {
        if (text.Kind != PromptKind.Cloze) return new(text.Kind, SideReader.Read(text.Question), SideReader.Read(text.Answer ?? ""));
        var cloze = ClozeText.Of(text.Question);
        return new(text.Kind, SideReader.Read(cloze.Plain), SideReader.Read(string.Join(" ", cloze.Deletions.Select(deletion => deletion.Text))));
    }
}
