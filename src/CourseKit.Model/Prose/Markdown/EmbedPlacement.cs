namespace CourseKit.Model;

/// <summary>Whether an embed may stand in a paragraph, where only phrasing content is valid HTML.</summary>
internal enum EmbedPlacement
{
    /// <summary>It is part of the text wherever it stands.</summary>
    Inline,

    /// <summary>It is part of the text unless there is no other text in its paragraph.</summary>
    BlockWhenAlone,

    /// <summary>What a course's own shortcode renders is not known: alone on a line it is a block, as in Hugo.</summary>
    BlockOnOwnLine,

    /// <summary>It ends the paragraph before it.</summary>
    Block,
}

internal static class EmbedPlacements
{
    private static readonly string[] _inlineShortcodes = ["ref", "relref", "param"];
    private static readonly string[] _blockShortcodes = ["figure", "details", "quote", "highlight"];

    public static EmbedPlacement Of(EmbedDraft draft) => draft switch
    {
        MathDraft { Display: true } or FinishedEmbed { Embed: MathEmbed { Display: true } } => EmbedPlacement.BlockWhenAlone,
        FinishedEmbed { Embed: PromptBlockEmbed } => EmbedPlacement.Block,
        FinishedEmbed { Embed: BodyEmbed } or InnerDraft => EmbedPlacement.BlockOnOwnLine,
        _ => draft.AsCall is { } call ? OfShortcode(call.Signature.Name) : EmbedPlacement.Inline,
    };

    private static EmbedPlacement OfShortcode(string name)
    {
        if (Array.IndexOf(_inlineShortcodes, name) >= 0) return EmbedPlacement.Inline;
        return Array.IndexOf(_blockShortcodes, name) >= 0 ? EmbedPlacement.Block : EmbedPlacement.BlockOnOwnLine;
    }
}
