using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// A note type. Ids and the names of fields and templates are frozen: Anki forks a type whose shape changed under its id and then
/// skips every edit of the notes a reader already has. Templates and CSS may change, with a higher <see cref="Version"/>.
/// </summary>
public sealed record AnkiNoteType
{
    /// <summary>The day from which versions are counted, in seconds since 1970: 2026-01-01.</summary>
    private const long FirstDay = 1_767_225_600;

    private const long SecondsADay = 86_400;

    public static AnkiNoteType Basic { get; } = new()
    {
        Id = 1_767_225_600_101,
        Name = "CourseKit Basic",
        IsCloze = false,
        Fields = ["Front", "Back", "Context", "Source", "ID"],
        TemplateName = "Card",
        Question = CardTemplates.BasicQuestion,
        Answer = CardTemplates.BasicAnswer,
    };

    public static AnkiNoteType Cloze { get; } = new()
    {
        Id = 1_767_225_600_102,
        Name = "CourseKit Cloze",
        IsCloze = true,
        Fields = ["Text", "Extra", "Context", "Source", "ID"],
        TemplateName = "Cloze",
        Question = CardTemplates.ClozeQuestion,
        Answer = CardTemplates.ClozeAnswer,
    };

    /// <summary>Every type CourseKit writes; each is in every package.</summary>
    public static EquatableArray<AnkiNoteType> All { get; } = [Basic, Cloze];

    public static AnkiNoteType Of(PromptKind kind) => kind == PromptKind.Cloze ? Cloze : Basic;

    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>One card for each cloze number of the first field, instead of one for each note.</summary>
    public required bool IsCloze { get; init; }

    public required EquatableArray<string> Fields { get; init; }

    public required string TemplateName { get; init; }

    internal string Question { get; private init; } = "";

    internal string Answer { get; private init; } = "";

    /// <summary>
    /// Seconds since 1970. Anki takes new templates and CSS over only when this is newer, so it is one day later with each version;
    /// a time taken from the build would differ between builds of the same text.
    /// </summary>
    internal static long Modified => ModifiedAt(CardTemplates.Version);

    internal static long ModifiedAt(int version) => FirstDay + (version * SecondsADay);
}
