using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A prompt as it is compared with another.</summary>
/// <param name="Question">Of a cloze the whole text, with what it hides.</param>
/// <param name="Answer">Of a cloze what it hides, which stands in the text as well.</param>
internal sealed record PromptSides(PromptKind Kind, IReadOnlyList<SideWord> Question, IReadOnlyList<SideWord> Answer)
{
    /// <param name="pictureOf">Names a picture by the address that a side gives; null takes the address.</param>
    public static PromptSides Of(TextKey text, Func<string, string>? pictureOf = null)
    {
        if (text.Kind != PromptKind.Cloze)
        {
            return new(text.Kind, SideReader.Read(text.Question, pictureOf), SideReader.Read(text.Answer ?? "", pictureOf));
        }

        var cloze = ClozeText.Of(text.Question);
        return new(text.Kind, SideReader.Read(cloze.Plain, pictureOf), SideReader.Read(string.Join(" ", cloze.Deletions.Select(deletion => deletion.Text)), pictureOf));
    }
}
