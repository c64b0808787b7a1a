using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// An embed before the ids of its page are known: the headings of an inner body get theirs only when the whole page has
/// been parsed, in reading order.
/// </summary>
internal abstract record EmbedDraft(Location Location)
{
    /// <summary>The call that it is; null for anything else.</summary>
    public BoundShortcode? AsCall => this switch
    {
        ShortcodeDraft draft => draft.Call,
        FinishedEmbed { Embed: ShortcodeEmbed shortcode } => new BoundShortcode(shortcode.Signature, shortcode.Arguments),
        _ => null,
    };
}

/// <summary>One with nothing of the page's in it.</summary>
internal sealed record FinishedEmbed(Embed Embed) : EmbedDraft(Embed.Location);

/// <param name="Written">With its delimiters: what is shown where no formula can stand, such as in code.</param>
internal sealed record MathDraft(
    Location Location, string Tex, bool Display, string Written, EquatableArray<TexLine> Lines) : EmbedDraft(Location);

internal sealed record ShortcodeDraft(
    Location Location,
    BoundShortcode Call,
    ShortcodeNotation Notation,
    BodyDraft? Inner,
    MappedText? RawInner) : EmbedDraft(Location)
{
    public bool GivesMarkdown => Shortcodes.GiveMarkdown(Call.Signature, Notation);
}

/// <summary>The inner text of a call in what its template gave.</summary>
internal sealed record InnerDraft(Location Location, BodyDraft Content) : EmbedDraft(Location);

internal sealed record ClozeDraft(Location Location, int Number, BodyDraft Content, string? Hint) : EmbedDraft(Location);
