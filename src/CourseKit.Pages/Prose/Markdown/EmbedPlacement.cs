using CourseKit.Syntax;

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
    public static EmbedPlacement Of(EmbedDraft draft) => draft switch
    {
        MathDraft { Display: true } or FinishedEmbed { Embed: MathEmbed { Display: true } } => EmbedPlacement.BlockWhenAlone,
        FinishedEmbed { Embed: PromptBlockEmbed } => EmbedPlacement.Block,
        FinishedEmbed { Embed: BodyEmbed } or InnerDraft => EmbedPlacement.BlockOnOwnLine,
        _ => draft.AsCall is { } call ? Of(call.Signature.Role.Placement) : EmbedPlacement.Inline,
    };

    private static EmbedPlacement Of(ShortcodePlacement placement) => placement switch
    {
        ShortcodePlacement.Inline => EmbedPlacement.Inline,
        ShortcodePlacement.Block => EmbedPlacement.Block,
        _ => EmbedPlacement.BlockOnOwnLine,
    };
}
