using System.Text;

namespace CourseKit.Export.Tests.Anki;

/// <summary>Contents of packages for tests.</summary>
internal static class Contents
{
    public const long Now = 1_780_000_000;

    public static AnkiNote Basic(string guid, string front = "What is a valley fold?", string back = "A fold that opens upwards", string deck = "Paper") =>
        new(guid, AnkiNoteType.Basic, [front, back, "", "", guid], [], Now, deck);

    public static AnkiNote Cloze(string guid, string text, string deck = "Paper") =>
        new(guid, AnkiNoteType.Cloze, [text, "", "", "", guid], [], Now, deck);

    public static AnkiPackageContent Of(params AnkiNote[] notes) => new() { CourseId = "paper", Notes = notes, Modified = Now };

    /// <summary>A bit of everything.</summary>
    public static AnkiPackageContent Small { get; } = new()
    {
        CourseId = "paper",
        Modified = Now,
        Decks = [new AnkiDeck("Paper", "Folding <b>paper</b>. CC BY 4.0."), new AnkiDeck("Paper::Week 2", "Curved folds")],
        Notes =
        [
            new AnkiNote(
                "guid-valley", AnkiNoteType.Basic,
                ["What is a <b>valley</b> fold?", "<p>A fold that opens upwards.</p>", "Folds", "<a href=\"https://paper.example/folds/#valley\">Folds</a>", "valley"],
                ["coursekit::paper", "paper::folds"], Now - 500, "Paper::Week 1"),
            new AnkiNote(
                "guid-grain", AnkiNoteType.Cloze,
                ["Paper tears {{c2::along}} the {{c1::grain::fibres}}, and {{c2::crooked}} across it.", "", "Folds", "", "grain"],
                ["coursekit::paper"], Now - 400, "Paper::Week 1"),
            new AnkiNote(
                "guid-crane", AnkiNoteType.Basic,
                ["<img src=\"ck-0123456789abcdef.png\">", "A crane &amp; its wings", "", "", "crane"],
                [], Now - 300, "Paper::Week 2::Models"),
            new AnkiNote("guid-sheets", AnkiNoteType.Basic, ["42", "Sheets", "", "", "sheets"], [], Now - 300, "Paper::Week 2"),
        ],
        Media = [new AnkiMedia("ck-0123456789abcdef.png", Encoding.ASCII.GetBytes("not really a picture"))],
    };
}
