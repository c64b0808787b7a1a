using System.Text;

namespace CourseKit.Export;

/// <summary>The HTML and CSS of cards: the files beside this one, which travel in the assembly.</summary>
internal static class CardTemplates
{
    /// <summary>
    /// To be raised with every change of a template or of <c>card.css</c>, or readers keep the old ones: see
    /// <see cref="AnkiNoteType.Modified"/>. A test holds the hash of the files of each version.
    /// </summary>
    public const int Version = 4;

    public static string BasicQuestion { get; } = Read("basic-question.html");

    public static string BasicAnswer { get; } = Read("basic-answer.html");

    public static string ClozeQuestion { get; } = Read("cloze-question.html");

    public static string ClozeAnswer { get; } = Read("cloze-answer.html");

    public static string Css { get; } = Read("card.css");

    private static string Read(string name)
    {
        using var stream = typeof(CardTemplates).Assembly.GetManifestResourceStream("anki/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the card template '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
