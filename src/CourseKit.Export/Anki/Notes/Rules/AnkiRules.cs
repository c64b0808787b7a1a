using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 6120 to 6139: prompts as Anki notes, and their files.</summary>
public static class AnkiRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        RemoteMedia.Rule,
        MediaTooLarge.Rule,
        MediaTypeNotShown.Rule,
        DrawingWithScript.Rule,
        MarkupLeftOut.Rule,
        NothingOnCard.Rule,
        DeletionNotOnCard.Rule,
        DeckOutOfOrder.Rule,
        DeckKeepsName.Rule,
    ];
}
